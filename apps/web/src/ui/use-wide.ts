import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 901px)');

function subscribe(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}

/** Room for what a telephone folds away; the same width as in the styles. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
