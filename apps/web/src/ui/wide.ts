import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 700px)');

function subscribe(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}

/** Whether there is room for more than one column. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
