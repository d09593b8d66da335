import { useCallback, useEffect, useState } from 'react';
import { type Answer, messageOf } from './server.api.js';

export type Loaded<Body> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly body: Body; readonly pending: boolean };

/** Loads once per `key` and again on `reload`; what is shown stays until the new answer has come. */
export function useLoaded<Body>(
  key: string,
  load: () => Promise<Answer<Body>>,
): readonly [Loaded<Body>, () => void] {
  const [shown, setShown] = useState<{ readonly key: string; readonly loaded: Loaded<Body> } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (loaded: Loaded<Body>): void => {
      if (current) setShown({ key, loaded });
    };
    load().then(
      ({ body, pending }) => show({ state: 'ready', body, pending }),
      (error: unknown) => show({ state: 'failed', message: messageOf(error) }),
    );
    return () => {
      current = false;
    };
    // `load` is another function on every rendering; `key` says whether it loads something else.
  }, [key, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return [shown?.key === key ? shown.loaded : { state: 'loading' }, reload];
}
