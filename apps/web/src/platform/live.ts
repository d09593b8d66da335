import type { LiveChangeResponse } from '@tsunagi/contracts';
import { useEffect } from 'react';
import { connected } from './connection.api.js';
import { LiveConnection } from './live-connection.api.js';
import { isTouched } from './live-topics.js';
import { queryClient } from './query-client.js';
import { seenPosition } from './server.api.js';
import { sessionExpired } from './session-expiry.js';
import type { Session } from './session.js';
import { type Store, storeOf } from './store.js';

/** What happens together is read again together. */
const GATHER_MS = 150;

/** `null` until the page has begun to listen; `false` while it tries to again. */
export const live: Store<boolean | null> = storeOf<boolean | null>(null);

let gathered: LiveChangeResponse[] = [];
let gathering: ReturnType<typeof setTimeout> | null = null;

function readAgain(): void {
  const changes = gathered;
  gathered = [];
  gathering = null;
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, changes) });
}

function gather(changes: readonly LiveChangeResponse[]): void {
  gathered.push(...changes);
  gathering ??= setTimeout(readAgain, GATHER_MS);
}

/** Who is signed in does not change by itself. */
const readEverythingAgain = (): void =>
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });

/** Listens as long as somebody is signed in; whatever shows something that changed is read again. */
export function useLive(session: Session | null): void {
  const staffId = session?.staffId ?? null;
  useEffect(() => {
    if (staffId === null) return undefined;
    const connection = new LiveConnection(seenPosition(), {
      onState: (isLive) => live.set(isLive),
      onChange: gather,
      onReload: readEverythingAgain,
      onEnded: readEverythingAgain,
    });
    connection.open();
    const comeBack = (): void => {
      if (connected.get() && !sessionExpired.get()) connection.open();
    };
    const stops = [connected.subscribe(comeBack), sessionExpired.subscribe(comeBack)];
    return () => {
      for (const stop of stops) stop();
      connection.close();
      live.set(null);
    };
  }, [staffId]);
}
