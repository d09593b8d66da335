import { join } from 'node:path';
import type { DomainEvent } from '@tsunagi/domain';
import { type Journal, openJournal } from '@tsunagi/event-store';
import { catchUp, projections, ReadModelStore } from '@tsunagi/read-models';
import Database from 'better-sqlite3';
import { aContext, aDataFolder, aDischarge, anAdmission, removeFolder } from '../support/journal.js';
import { SentCommand } from './command.js';
import { verify } from './verify.js';

const STAFF = '00000000-0000-4000-8000-000000000051';
const STREAM = 'hospitalStay-stay';

describe('the check after the crashes', () => {
  let folder: string;

  const aCommand = (key: string): SentCommand =>
    new SentCommand(
      {
        ...{ kind: 'admit', side: 'hospital', method: 'POST', path: '/api/stays', body: {} },
        streamOf: (id) => `hospitalStay-${id}`,
      },
      key,
      STAFF,
    );

  async function write({ commandId }: SentCommand, ...events: readonly DomainEvent[]): Promise<void> {
    const journal = await open();
    await journal.append(await journal.load(STREAM), events, aContext(commandId, { commandMac: 'mac' }));
    await journal.close();
  }
  const open = (): Promise<Journal> => openJournal({ folder, masterKey: undefined, simulated: false });

  async function project(): Promise<void> {
    const journal = await open();
    const store = new ReadModelStore(join(folder, 'read-models.sqlite'), projections);
    await catchUp(store, journal);
    store.close();
    await journal.close();
  }

  function acknowledge(command: SentCommand, revision: number): SentCommand {
    const position = String(revision + 1).padStart(20, '0');
    command.answer = { outcome: 'acknowledged', status: 201, etag: null, id: 'stay', revision, position };
    return command;
  }

  function tamper(file: string, sql: string): void {
    const database = new Database(join(folder, file));
    database.pragma('foreign_keys = OFF');
    database.exec(sql);
    database.close();
  }

  const admission = acknowledge(aCommand('admission'), 0);
  const discharge = acknowledge(aCommand('discharge'), 1);
  const refused = aCommand('refused');
  refused.answer = { outcome: 'refused', status: 409, code: 'STAY_ALREADY_ENDED' };
  const unknown = aCommand('unknown');
  const sent = [admission, discharge, refused, unknown];

  beforeEach(async () => {
    folder = await aDataFolder();
    await write(admission, anAdmission());
    await write(discharge, aDischarge());
    await project();
  });
  afterEach(() => removeFolder(folder));

  it('finds nothing when all is well', async () => {
    const { faults, events, streams } = await verify(folder, sent);
    expect([faults, events, streams]).toEqual([[], 2, 1]);
  });

  it('accepts a command of unknown fate that was written', async () => {
    await write(unknown, { type: 'DischargeCancelled', data: aDischarge().data, personal: null });
    await project();
    expect((await verify(folder, sent)).faults).toEqual([]);
  });

  it.each([
    ['an acknowledged command is missing', acknowledge(aCommand('lost'), 2), 'not in the log'],
    ['it stands elsewhere than answered', acknowledge(aCommand('admission'), 1), 'revision and position'],
  ])('notices that %s', async (_case, command, message) => {
    expect((await verify(folder, [...sent, command])).faults).toEqual([expect.stringContaining(message)]);
  });

  it('notices that a refused command was written', async () => {
    const known = sent.map((command) => {
      if (command !== discharge) return command;
      const denied = aCommand('discharge');
      denied.answer = { outcome: 'refused', status: 409, code: 'STAY_ALREADY_ENDED' };
      return denied;
    });
    expect((await verify(folder, known)).faults).toEqual([expect.stringContaining('refused, but')]);
  });

  it('notices that one command was written twice', async () => {
    await write(unknown, aDischarge(), aDischarge());
    await project();
    expect((await verify(folder, sent)).faults).toEqual([expect.stringContaining('2 times')]);
  });

  it('notices an event that nobody asked for', async () => {
    expect((await verify(folder, [admission])).faults).toEqual([expect.stringContaining('nobody sent')]);
  });

  it('notices that read models lag behind', async () => {
    await write(unknown, aDischarge());
    expect((await verify(folder, sent)).faults).toEqual([expect.stringContaining('read models stand at')]);
  });

  it.each([
    [
      'a row of the read models',
      'read-models.sqlite',
      `UPDATE stay SET ward = '別の病棟'`,
      ['fresh rebuild'],
    ],
    [
      'an event',
      'log.sqlite',
      `UPDATE events SET data = data || ' ' WHERE revision = 0`,
      ['does not follow'],
    ],
    ['a position', 'log.sqlite', 'UPDATE events SET position = 9 WHERE revision = 1', ['position']],
  ])('notices that %s was altered', async (_case, file, sql, messages) => {
    tamper(file, sql);
    const { faults } = await verify(folder, sent);
    for (const message of messages) expect(faults.join('\n')).toContain(message);
  });

  it('notices that a key is lost', async () => {
    tamper('keys.sqlite', 'DELETE FROM key_copies');
    expect((await verify(folder, sent)).faults.join('\n')).toContain('a key that is lost');
  });
});
