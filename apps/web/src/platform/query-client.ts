import { QueryClient } from '@tanstack/react-query';
import { connected } from './connection.api.js';
import { ProblemError } from './server.api.js';

const TRIES_WHEN_AWAY = 2;
const FRESH_MS = 30_000;

const mayTryAgain = (tries: number, error: unknown): boolean =>
  error instanceof ProblemError && error.status === 0 && tries < TRIES_WHEN_AWAY;

/** What was read from the server. First word of a key: the topic that a live notice invalidates. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: FRESH_MS, retry: mayTryAgain, networkMode: 'always' } },
});

connected.subscribe(() => {
  if (connected.get())
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
});

/** Something has changed: whatever shows one of these topics is read again. */
export const changed = (...topics: readonly string[]): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => topics.includes(String(queryKey[0])) });

/** Another person sits down: nothing of the one before may be shown. */
export const forgetEverything = (): void => queryClient.clear();
