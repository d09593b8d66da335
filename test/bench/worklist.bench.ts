import { join } from 'node:path';
import {
  listStays,
  type ProjectedEvent,
  projections,
  type Scope,
  ReadModelStore,
} from '../../libs/read-models/src/index.js';
import { eventIdOf } from '../../libs/event-store/src/codec/event-id.js';
import { HOSPITAL, NURSE, REGION } from '../support/ids-of-the-region.js';
import { type Bench, compare, type Figures, type Work } from './bench.js';
import { regionHistory } from './region-history.js';

const FEW = 10_000;
const MANY = 1_000_000;
const OPEN_STAYS = 120;
const PAGE = 500;
const QUERIES = 100;
const ROUNDS = 21;
const SCOPE: Scope = { kind: 'hospital', organisationId: HOSPITAL, regionId: REGION };

function* recorded(events: number): Generator<ProjectedEvent> {
  const owner = { organisationId: HOSPITAL, regionId: REGION };
  const metadata = { actor: NURSE, organisationId: HOSPITAL, owner, recordedAt: '2026-12-01T01:00:30.000Z' };
  let number = 0;
  for (const { stream, events: ofStream } of regionHistory(events, OPEN_STAYS)) {
    for (const [revision, event] of ofStream.entries()) {
      const position = String(++number).padStart(20, '0');
      yield { id: eventIdOf('event', number), stream, revision, position, event, metadata };
    }
  }
}

function storeOf(file: string, events: number): ReadModelStore {
  const store = new ReadModelStore(file, projections);
  let page: ProjectedEvent[] = [];
  for (const one of recorded(events)) {
    page.push(one);
    if (page.length < PAGE) continue;
    store.apply(page);
    page = [];
  }
  store.apply(page);
  return store;
}

/** 連携室の一覧 as the day begins, then what has ended, page by page. */
const queries =
  ({ query }: ReadModelStore): Work =>
  async () => {
    for (let done = 0; done < QUERIES; done += 2) {
      const open = await listStays(query, SCOPE, { isOpen: true }, { cursor: null, limit: 50 });
      const closed = await listStays(query, SCOPE, { isOpen: false }, { cursor: null, limit: 50 });
      if (open.rows.length + closed.rows.length < 100) throw new Error('a page is not full');
    }
    return QUERIES;
  };

async function run(folder: string): Promise<Figures> {
  const few = storeOf(join(folder, 'few.sqlite'), FEW);
  const many = storeOf(join(folder, 'many.sqlite'), MANY);
  const result = await compare(queries(few), queries(many), ROUNDS);
  few.close();
  many.close();
  const milliseconds = (speed: number): string => `${(1000 / speed).toFixed(2)} ms`;
  const notes = [`${milliseconds(result.baseline)} at 10⁶`, `${milliseconds(result.ours)} at 10⁴`];
  return { ratio: result.speedRatio, notes };
}

export const worklist: Bench = {
  name: 'worklist query at 10⁶ events, time a query',
  goal: { max: 2 },
  baseline: 'the same at 10⁴ events',
  run,
};
