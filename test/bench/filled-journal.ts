import { type AppendContext, type Journal, openJournal } from '../../libs/event-store/src/index.js';
import { eventIdOf } from '../../libs/event-store/src/codec/event-id.js';
import { HOSPITAL, NURSE, patientId, REGION } from '../support/ids-of-the-region.js';
import { regionHistory } from './region-history.js';

const AT_ONCE = 1_000;
const OPEN_STAYS = 120;

function contextOf(number: number): AppendContext {
  const commandId = eventIdOf('command', number);
  return {
    ...{ actor: NURSE, organisationId: HOSPITAL, owner: { organisationId: HOSPITAL, regionId: REGION } },
    ...{ commandId, commandMac: 'f'.repeat(64), correlationId: commandId, causationId: null },
    ...{ recordedAt: '2026-12-01T01:00:30.000Z', holders: [HOSPITAL], personRecordId: patientId(1) },
  };
}

/** A journal on disk with at least `events` sealed events of a region, about 25 of each stay. */
export async function fillJournal(folder: string, events: number): Promise<Journal> {
  const journal = await openJournal({ folder, masterKey: undefined, simulated: true });
  let number = 0;
  let appends: Promise<unknown>[] = [];
  for (const { stream, events: ofStream } of regionHistory(events, OPEN_STAYS)) {
    const loaded = { stream, revision: -1, lastHash: null };
    appends.push(journal.append(loaded, ofStream, contextOf(number++)));
    if (appends.length < AT_ONCE) continue;
    await Promise.all(appends);
    appends = [];
  }
  await Promise.all(appends);
  return journal;
}
