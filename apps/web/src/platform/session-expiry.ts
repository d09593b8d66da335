import { type Store, storeOf } from './store.js';

/** `true` while the person is asked to sign in again over the page that is open. */
export const sessionExpired: Store<boolean> = storeOf(false);

let waiting: ((isSignedIn: boolean) => void)[] = [];

/** Asks for a new sign-in; `false` when the person goes away instead. What was typed stays on the page. */
export function signedInAgain(): Promise<boolean> {
  sessionExpired.set(true);
  return new Promise((resolve) => waiting.push(resolve));
}

export function endExpiry(isSignedIn: boolean): void {
  const asked = waiting;
  waiting = [];
  sessionExpired.set(false);
  for (const resolve of asked) resolve(isSignedIn);
}
