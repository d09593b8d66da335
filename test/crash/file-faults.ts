import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

interface IntegrityRow {
  readonly integrity_check: string;
}

function faultsOfFile(folder: string, name: string): string[] {
  const reader = new Database(join(folder, name), { readonly: true });
  try {
    const rows = reader.pragma('integrity_check') as readonly IntegrityRow[];
    const strangers = reader.pragma('foreign_key_check') as readonly unknown[];
    const faults = rows.map(({ integrity_check: said }) => said).filter((said) => said !== 'ok');
    if (strangers.length > 0) faults.push(`${strangers.length} rows refer to nothing`);
    return faults.map((fault) => `${name}: ${fault}`);
  } finally {
    reader.close();
  }
}

/** What SQLite itself says of every database of the data folder. */
export function fileFaults(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite'))
    .flatMap((name) => faultsOfFile(folder, name));
}
