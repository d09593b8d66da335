import { useSyncExternalStore } from 'react';

const MOVED = 'tsunagi:moved';

/** Asked before the page is left; `false` keeps the person where they are, `go` leaves later. */
type Guard = (go: () => void) => boolean;
const guards = new Set<Guard>();

const mayGo = (go: () => void): boolean => [...guards].every((guard) => guard(go));

function show(path: string, change: (path: string) => void): void {
  change(path);
  window.dispatchEvent(new Event(MOVED));
}

const push = (path: string): void => show(path, (to) => window.history.pushState(null, '', to));

function leaveTo(path: string): void {
  push(path);
  window.scrollTo(0, 0);
}

export function moveTo(path: string): void {
  if (mayGo(() => leaveTo(path))) leaveTo(path);
}

/** The page stays; only what its address says changes, e.g. a filter. */
export function replaceAddress(path: string): void {
  show(path, (to) => window.history.replaceState(null, '', to));
}

let shown = window.location.pathname + window.location.search;

/** 戻る: the browser has moved already, so a guarded page is put back while the person is asked. */
function goBack(): void {
  const wanted = window.location.pathname + window.location.search;
  if (mayGo(() => leaveTo(wanted))) window.dispatchEvent(new Event(MOVED));
  else push(shown);
}

window.addEventListener('popstate', goBack);

function subscribe(onChange: () => void): () => void {
  const change = (): void => {
    shown = window.location.pathname + window.location.search;
    onChange();
  };
  window.addEventListener(MOVED, change);
  return () => window.removeEventListener(MOVED, change);
}

/** Path and query of the page, e.g. `/stays?open=no`. */
export const useAddress = (): string =>
  useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);

/** The query of the page as it stands in the address. */
export const useQueryOfAddress = (): URLSearchParams => new URLSearchParams(useAddress().split('?')[1] ?? '');

export function guardMoves(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}
