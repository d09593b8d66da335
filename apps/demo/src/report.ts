import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparationStatus } from '@tsunagi/domain';
import type { Client, Stopwatch } from './player/client.js';
import { type CaseFiles } from './player/case-file.js';
import type { PlannedStay } from './scenario/plan.js';

/** 旗の色分け: discharges by what the watch says of them. */
const FLAGS = {
  足りている: 'sufficient',
  注意: 'caution',
  不足: 'insufficient',
  当日: 'sameDay',
  連絡なし: 'noNotice',
} as const;

const FLAG_NAMES = Object.keys(FLAGS) as (keyof typeof FLAGS)[];

interface WatchPage {
  readonly rows: readonly { readonly status: PreparationStatus }[];
  readonly nextCursor: string | null;
}

export interface Summary {
  readonly stays: number;
  readonly sheets: number;
  readonly notices: number;
  readonly notes: number;
  readonly flags: Readonly<Record<keyof typeof FLAGS, number>>;
  readonly medianMs: number;
  readonly slowestMs: number;
}

/** Stays under way and those that have ended, page by page. */
async function* watchPages(coordinator: Client): AsyncGenerator<WatchPage> {
  for (const open of ['true', 'false']) {
    let cursor: string | null = null;
    do {
      const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body }: { body: WatchPage } = await coordinator.get<WatchPage>(
        `/api/watch?open=${open}${after}`,
      );
      yield body;
      cursor = body.nextCursor;
    } while (cursor !== null);
  }
}

async function countFlags(coordinator: Client): Promise<Summary['flags']> {
  const counts = { 足りている: 0, 注意: 0, 不足: 0, 当日: 0, 連絡なし: 0 };
  for await (const { rows } of watchPages(coordinator)) {
    for (const name of FLAG_NAMES) {
      counts[name] += rows.filter(({ status }) => status === FLAGS[name]).length;
    }
  }
  return counts;
}

export async function summarise(
  coordinator: Client,
  files: CaseFiles,
  stays: readonly PlannedStay[],
  stopwatch: Stopwatch,
): Promise<Summary> {
  const all = stays.map((stay) => files.of(stay));
  return {
    stays: all.filter(({ stayId }) => stayId !== null).length,
    sheets: all.filter(({ sheet }) => sheet !== null).length,
    notices: all.reduce((sum, { announcements }) => sum + announcements, 0),
    notes: all.filter(({ noteId }) => noteId !== null).length,
    flags: await countFlags(coordinator),
    ...stopwatch.summary(),
  };
}

/** Prints every sheet and note through the API; file names carry the stay's number, never a name. */
export async function writeForms(
  folder: string,
  files: CaseFiles,
  stays: readonly PlannedStay[],
  onProgress: () => void,
): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (const stay of stays) {
    const { sheet, noteId } = files.of(stay);
    const prints = [
      ['sheet', sheet && `/api/admission-sheets/${sheet.id}/pdf`],
      ['note', noteId && `/api/liaison-notes/${noteId}/pdf`],
    ] as const;
    for (const [kind, path] of prints) {
      if (path === null || path === '') continue;
      await writeFile(
        join(folder, `${stay.key}-${kind}.pdf`),
        await files.office(stay).client.download(path),
      );
      written += 1;
    }
    onProgress();
  }
  return written;
}
