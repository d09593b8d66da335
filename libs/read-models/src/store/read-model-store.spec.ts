import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { RecordedHistory } from '../../../../test/support/recorded-history.js';
import { forgetPerson } from '../patient/person.query.js';
import { type Projection, statement, subjectOf } from '../projection.js';
import { projections } from '../projections.js';
import { ReadModelStore } from './read-model-store.js';

/** Counts admissions and refuses the one of stay 2. */
const fragile = (version = 1, column = 'admissions'): Projection => ({
  name: 'fragile',
  version,
  tables: { fragile: `CREATE TABLE fragile (stayId TEXT PRIMARY KEY, ${column} INTEGER NOT NULL) STRICT` },
  on: {
    PatientAdmitted: (recorded) => {
      const refused = subjectOf(recorded) === ids.stayId(2);
      return [statement('INSERT INTO fragile VALUES (?, ?)', subjectOf(recorded), refused ? null : 1)];
    },
  },
});
const sturdy: Projection = {
  name: 'sturdy',
  version: 1,
  tables: { sturdy: 'CREATE TABLE sturdy (stayId TEXT PRIMARY KEY) STRICT' },
  on: { PatientAdmitted: (recorded) => [statement('INSERT INTO sturdy VALUES (?)', subjectOf(recorded))] },
};

function threeAdmissions(): RecordedHistory {
  const history = new RecordedHistory();
  for (const number of [1, 2, 3]) history.addTo(ids.stayId(number), 'PatientAdmitted');
  return history;
}

describe('read model store', () => {
  let folder: string;
  let file: string;
  let store: ReadModelStore | undefined;

  const open = (...some: readonly Projection[]): ReadModelStore => (store = new ReadModelStore(file, some));
  const rowsOf = (table: string): unknown[] => {
    const reader = new Database(file, { readonly: true });
    const rows = reader.prepare(`SELECT * FROM ${table} ORDER BY 1`).all();
    reader.close();
    return rows;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-models-'));
    file = join(folder, 'read-models.sqlite');
  });
  afterEach(() => {
    store?.close();
    rmSync(folder, { recursive: true });
  });

  it('resumes after its checkpoint and takes nothing twice', () => {
    const { events } = threeAdmissions();
    const first = open(sturdy);
    expect(first.position()).toBeNull();
    first.apply(events.slice(0, 2));
    first.close();
    const second = open(sturdy);
    expect(second.position()).toBe(events[1]?.position);
    expect(second.apply(events)).toEqual([]);
    expect(rowsOf('sturdy')).toHaveLength(3);
  });

  it('a poison event stops its projection with what came before it; the others go on', () => {
    const { events } = threeAdmissions();
    const poison = open(fragile(), sturdy).apply(events);
    expect(poison.map(({ message }) => message)).toEqual([
      `fragile stopped at PatientAdmitted ${ids.eventId(2)}: SQLITE_CONSTRAINT_NOTNULL: NOT NULL constraint failed: fragile.admissions`,
    ]);
    expect(store?.listCheckpoints()).toMatchObject([
      {
        ...{ projection: 'fragile', state: 'stopped', position: events[0]?.position },
        stoppedBy: { eventId: ids.eventId(2), eventType: 'PatientAdmitted' },
      },
      { projection: 'sturdy', state: 'running', position: events[2]?.position, stoppedBy: null },
    ]);
    expect(store?.position()).toBe(events[2]?.position);
    expect([rowsOf('fragile').length, rowsOf('sturdy').length]).toEqual([1, 3]);
  });

  it('a stopped projection gets a fresh try at the next start', () => {
    const { events } = threeAdmissions();
    open(fragile(), sturdy).apply(events);
    store?.close();
    const again = open(fragile(), sturdy);
    expect(again.position()).toBe(events[0]?.position);
    expect(again.apply(events.slice(1))).toHaveLength(1);
    expect(rowsOf('sturdy')).toHaveLength(3);
  });

  it('trouble of the file is nobody’s poison: nothing of the page is applied, and it can be tried again', () => {
    const { events } = threeAdmissions();
    const busy = open(sturdy);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    expect(() => busy.apply(events)).toThrow(/locked/);
    other.exec('ROLLBACK');
    other.close();
    expect(busy.listCheckpoints()).toMatchObject([{ state: 'running', position: null }]);
    expect(busy.apply(events)).toEqual([]);
  });

  it.each([
    ['version', fragile(2)],
    ['shape', fragile(1, 'count')],
  ])('another %s drops the tables and begins anew, the others stay', (_what, changed) => {
    const { events } = threeAdmissions();
    open(fragile(), sturdy).apply(events.slice(0, 1));
    store?.close();
    const again = open(changed, sturdy);
    expect(again.position()).toBeNull();
    expect(rowsOf('fragile')).toEqual([]);
    again.apply(events.slice(0, 1));
    expect([rowsOf('fragile').length, rowsOf('sturdy').length]).toEqual([1, 1]);
  });

  it('a projection that is no more takes its tables with it', () => {
    open(fragile(), sturdy).close();
    open(sturdy);
    expect(() => rowsOf('fragile')).toThrow(/no such table/);
  });

  it('a purged name stands in no file any more', () => {
    const history = new RecordedHistory().add('PatientRegistered').add('PatientAdmitted');
    const whole = open(...projections);
    whole.apply(history.events);
    whole.purge(forgetPerson(ids.patientId(1)));
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('utf8'));
    expect(bytes.join('').includes(ids.patientId(1))).toBe(true);
    for (const secret of ['髙橋', 'タカハシ', '菅原']) expect(bytes.join('').includes(secret)).toBe(false);
  });
});
