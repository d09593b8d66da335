import { useState } from 'react';

/** Stays `true` once it was: a page is drawn whole the first time, and never taken away again. */
export function useOnceReady(isReady: boolean): boolean {
  const [wasReady, setWasReady] = useState(isReady);
  if (isReady && !wasReady) setWasReady(true);
  return wasReady || isReady;
}
