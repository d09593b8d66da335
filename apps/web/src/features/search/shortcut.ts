import { storeOf } from '../../platform/store.js';

const KEPT_AS = 'tsunagi.search-key';
const OFF = 'off';

function kept(): string | null {
  try {
    return window.localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

/** Whether `/` leads to the search; WCAG 2.1.4: a key without a modifier can be turned off. */
export const shortcutIsOn = storeOf(kept() !== OFF);

/** Kept on this computer; where nothing may be kept, until the page is closed. */
export function turnShortcut(isOn: boolean): void {
  shortcutIsOn.set(isOn);
  try {
    if (isOn) window.localStorage.removeItem(KEPT_AS);
    else window.localStorage.setItem(KEPT_AS, OFF);
  } catch {
    return;
  }
}
