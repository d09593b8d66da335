import type { ProjectedEvent } from '../projection.js';
import type { PoisonEvent } from './poison-event.js';
import type { ReadModelStore } from './read-model-store.js';

const PAGE = 500;

export interface EventSource {
  /** Ascending by position, strictly after `after`; `null` = from the beginning. */
  readAll(after: string | null, limit: number): Promise<readonly ProjectedEvent[]>;
}

async function applyAll(
  store: ReadModelStore,
  source: EventSource,
  onPage: (position: string) => void,
): Promise<readonly PoisonEvent[]> {
  const poisons: PoisonEvent[] = [];
  let after = store.position();
  for (;;) {
    const page = await source.readAll(after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return poisons;
    poisons.push(...store.apply(page));
    after = last.position;
    onPage(after);
  }
}

/**
 * Applies everything that the source holds; on a fresh store this is a rebuild. Not for a store that answers
 * readers meanwhile.
 * @returns the poison events met on the way.
 */
export const catchUp = (
  store: ReadModelStore,
  source: EventSource,
  onPage: (position: string) => void = () => undefined,
): Promise<readonly PoisonEvent[]> => store.inBulk(() => applyAll(store, source, onPage));
