import { useQuery } from '@tanstack/react-query';
import { type Answer, messageOf, ProblemError } from './server.api.js';

const PENDING_MS = 1_000;

export type Loaded<Body> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly status: number }
  | {
      readonly state: 'ready';
      readonly body: Body;
      readonly pending: boolean;
      readonly etag: string | null;
      /** Nothing newer is on its way. */
      readonly isCurrent: boolean;
    };

/** First the topic (`stays`, `stay`, `inbox` …), then what is asked. */
export type LoadKey = readonly [topic: string, ...what: readonly unknown[]];

/** Reads once per key, shared by everybody who shows it; again on `reload` or when its topic changes. */
export function useLoaded<Body>(
  key: LoadKey,
  load: () => Promise<Answer<Body>>,
  isWanted = true,
): readonly [Loaded<Body>, () => void] {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: key,
    queryFn: load,
    enabled: isWanted,
    refetchInterval: ({ state }) => (state.data?.pending ? PENDING_MS : false),
  });
  const reload = (): void => void refetch();
  if (data) {
    const { body, pending, etag = null } = data;
    return [{ state: 'ready', body, pending, etag, isCurrent: !isFetching }, reload];
  }
  if (error === null) return [{ state: 'loading' }, reload];
  const status = error instanceof ProblemError ? error.status : 500;
  return [{ state: 'failed', message: messageOf(error), status }, reload];
}
