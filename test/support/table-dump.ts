import Database from 'better-sqlite3';

interface TableName {
  readonly name: string;
}

/** Every row of every table of a SQLite file as JSON lines, in an order of its own: equal dumps, equal contents. */
export function dumpTables(file: string): string[] {
  const reader = new Database(file, { readonly: true });
  try {
    const tables = reader
      .prepare<[], TableName>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all();
    return tables.flatMap(({ name }) => {
      const rows = reader.prepare(`SELECT * FROM "${name}"`).all();
      return rows.map((row) => `${name} ${JSON.stringify(row)}`).sort();
    });
  } finally {
    reader.close();
  }
}
