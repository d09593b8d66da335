import { useSyncExternalStore } from 'react';

const MOVED = 'tsunagi:moved';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(MOVED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(MOVED, onChange);
  };
}

export function moveTo(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}

export function replaceAddress(path: string): void {
  window.history.replaceState(null, '', path);
  window.dispatchEvent(new Event(MOVED));
}

/** Path and query of the page, e.g. `/stays?open=no`. */
export const useAddress = (): string =>
  useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
