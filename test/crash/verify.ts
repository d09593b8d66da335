import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '@tsunagi/event-store';
import { commandFaults, strangerFaults } from './command-faults.js';
import type { SentCommand } from './command.js';
import { fileFaults } from './file-faults.js';
import { checkReadModels } from './read-model-faults.js';
import {
  appendFaults,
  chainFaults,
  positionFaults,
  readLog,
  type RecordedLog,
  sealFaults,
} from './recorded-log.js';

export interface Verdict {
  readonly faults: readonly string[];
  readonly events: number;
  readonly streams: number;
  readonly readModelRows: number;
  /** Commands whose connection died after they had been written. */
  readonly writtenUnseen: number;
}

function countWrittenUnseen({ byCommand }: RecordedLog, sent: readonly SentCommand[]): number {
  return sent.filter(({ commandId, retriedAt }) => {
    const written = byCommand.get(commandId)?.[0];
    return retriedAt !== null && written !== undefined && written.metadata.recordedAt < retriedAt;
  }).length;
}

/** Looks at the folder of a stopped server, from the log alone. */
export async function verify(folder: string, sent: readonly SentCommand[]): Promise<Verdict> {
  const scratch = await mkdtemp(join(tmpdir(), 'tsunagi-rebuild-'));
  const journal = await openJournal({ folder, masterKey: undefined, simulated: false });
  try {
    const log = await readLog(journal);
    const readModels = await checkReadModels(journal, folder, scratch);
    const ofLog = [positionFaults, chainFaults, sealFaults, appendFaults].flatMap((find) => find(log));
    const ofCommands = [commandFaults, strangerFaults].flatMap((find) => find(log, sent));
    return {
      faults: [...ofLog, ...ofCommands, ...readModels.faults, ...fileFaults(folder)],
      events: log.events.length,
      streams: log.streams.size,
      readModelRows: readModels.rows,
      writtenUnseen: countWrittenUnseen(log, sent),
    };
  } finally {
    await journal.close();
    await rm(scratch, { recursive: true });
  }
}
