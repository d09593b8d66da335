import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { DomainEvent } from '@tsunagi/domain';
import { type AppendContext, type Journal, openJournal, type Position } from '@tsunagi/event-store';
import { listStays, type ReadModelStore } from '@tsunagi/read-models';
import Database from 'better-sqlite3';
import * as ids from '../../../../../test/support/ids-of-the-region.js';
import { sampleEvent } from '../../../../../test/support/sample-events.js';
import { OF_HOSPITAL } from '../../../../../test/support/scopes.js';
import { Log } from '../log.js';
import { openReadModels } from './open-read-models.js';
import { Progress } from './projector-health.js';
import { Projector, type ProjectorParts } from './projector.js';

const contextOf = (number: number): AppendContext => ({
  ...{ actor: ids.NURSE, organisationId: ids.HOSPITAL, commandId: ids.eventId(number), commandMac: null },
  owner: { organisationId: ids.HOSPITAL, regionId: ids.REGION },
  ...{ correlationId: ids.eventId(number), causationId: null, recordedAt: '2026-12-01T01:00:30.000Z' },
  ...{ holders: [ids.HOSPITAL], personRecordId: ids.patientId(1) },
});

/** Waits end as soon as they may; this is for a busy disk. */
const PATIENCE_MS = 15_000;
jest.setTimeout(2 * PATIENCE_MS);

describe('projector', () => {
  let folder: string;
  let file: string;
  let journal: Journal;
  let store: ReadModelStore;
  let projector: Projector;
  let now = 0;
  const lines: string[] = [];
  const log = new Log(
    () => '',
    (line) => lines.push(line),
  );

  async function append(number: number, event: DomainEvent, category = 'hospitalStay'): Promise<Position> {
    const stream = `${category}-${ids.stayId(number)}`;
    const loaded = { stream, revision: -1, lastHash: null };
    return (await journal.append(loaded, [event], contextOf(number))).position;
  }
  const admit = (number: number): Promise<Position> =>
    append(number, sampleEvent('PatientAdmitted', { stayId: ids.stayId(number) }));

  async function run(source: ProjectorParts['journal'] = journal): Promise<void> {
    store = await openReadModels(file, journal, log);
    projector = new Projector({ journal: source, store, log, monotonic: () => now });
    projector.start();
  }
  async function stop(): Promise<void> {
    await projector.close();
    store.close();
  }
  const staysSeen = async (): Promise<number> =>
    (await listStays(store.query, OF_HOSPITAL, { isOpen: true }, { cursor: null, limit: 200 })).rows.length;

  beforeEach(async () => {
    lines.length = 0;
    now = 0;
    folder = mkdtempSync(join(tmpdir(), 'projector-'));
    file = join(folder, 'read-models.sqlite');
    journal = await openJournal({ folder, masterKey: undefined, simulated: false });
  });
  afterEach(async () => {
    await stop();
    await journal.close();
    rmSync(folder, { recursive: true });
  });

  it('catches up, then follows; a reader waits for what it wrote', async () => {
    await admit(1);
    await run();
    expect(await projector.waitFor(await admit(2), PATIENCE_MS)).toBe(true);
    expect(await staysSeen()).toBe(2);
    expect(await projector.waitFor('1', PATIENCE_MS)).toBe(true);
  });

  it('a reader of a position that never comes is answered in its time', async () => {
    await run();
    expect(await projector.waitFor('99', 20)).toBe(false);
  });

  it('resumes after a restart with what came in between', async () => {
    await run();
    await projector.waitFor(await admit(1), PATIENCE_MS);
    await stop();
    const position = await admit(2);
    await run();
    expect(await projector.waitFor(position, PATIENCE_MS)).toBe(true);
    expect(await staysSeen()).toBe(2);
  });

  it('a poison event stops its projections loudly; the others go on and nobody waits for the stopped', async () => {
    await run();
    const nowhere = { type: 'PatientAdmitted', data: { occurredAt: '' }, personal: null };
    await append(1, nowhere);
    expect(
      await projector.waitFor(await append(2, sampleEvent('ClosureDeclared'), 'organisation'), PATIENCE_MS),
    ).toBe(true);
    const { stoppedProjections } = await projector.health();
    expect(stoppedProjections).toContainEqual(
      expect.objectContaining({ projection: 'stay', eventType: 'PatientAdmitted' }),
    );
    expect(stoppedProjections.map(({ projection }) => projection)).not.toContain('directory');
    expect(lines.some((line) => line.includes('projection-stopped'))).toBe(true);
  });

  it('trouble of the file interrupts it; it goes on when the trouble is over', async () => {
    await run();
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const position = await admit(1);
    expect(await projector.waitFor(position, 10)).toBe(false);
    other.exec('ROLLBACK');
    other.close();
    expect(await projector.waitFor(position, PATIENCE_MS)).toBe(true);
  });

  it.each([
    [
      'damaged',
      () => writeFileSync(file, 'this is no database, and long enough to be read as one'.repeat(99)),
    ],
    [
      'of a longer log',
      () => new Database(file).exec('UPDATE projectionCheckpoint SET position = 9').close(),
    ],
  ])('read models that are %s begin anew', async (_what, spoil) => {
    await run();
    await projector.waitFor(await admit(1), PATIENCE_MS);
    await stop();
    spoil();
    await run();
    expect(await projector.waitFor('1', PATIENCE_MS)).toBe(true);
    expect(await staysSeen()).toBe(1);
    expect(lines.join()).toContain('read-models-rebuilt');
  });

  it('is healthy while level, also after an idle night', async () => {
    await run();
    await projector.waitFor(await admit(1), PATIENCE_MS);
    now += 8 * 3_600_000;
    expect(await projector.health()).toMatchObject({ isLagging: false, isNotAdvancing: false });
  });

  it('a dead subscription turns both signals', async () => {
    await run({ head: () => journal.head(), subscribe: () => ({ close: () => Promise.resolve() }) });
    await admit(1);
    now += 10_001;
    expect(await projector.health()).toMatchObject({
      ...{ position: null, behindForMs: 10_001, isLagging: true, isNotAdvancing: true },
    });
  });
});

describe('progress', () => {
  it('a long rebuild lags, but advances', () => {
    let now = 0;
    const progress = new Progress(() => now);
    for (; now < 60_000; now += 1_000) {
      progress.moved();
      progress.compared(false);
    }
    expect(progress.signals()).toMatchObject({ isLagging: true, isNotAdvancing: false, unmovedForMs: 1_000 });
  });
});
