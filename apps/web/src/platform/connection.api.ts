import { type Store, storeOf } from './store.js';

const RETRY_MS = 3_000;

/** `false` while the server cannot be reached. */
export const connected: Store<boolean> = storeOf(true);

let waiting: ReturnType<typeof setTimeout> | null = null;

function lookAgain(): void {
  waiting = null;
  fetch('/api/status').then(
    (response) => (response.ok ? reached() : unreachable()),
    () => unreachable(),
  );
}

export function reached(): void {
  if (waiting !== null) clearTimeout(waiting);
  waiting = null;
  connected.set(true);
}

/** Says so on the page and looks again until the server is back. */
export function unreachable(): void {
  connected.set(false);
  waiting ??= setTimeout(lookAgain, RETRY_MS);
}
