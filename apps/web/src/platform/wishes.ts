/** Keys of wishes whose outcome is not known yet. In memory only: they may stand beside personal data. */
const open = new Map<string, string>();

/** `crypto.randomUUID` is missing on a plain http address inside a hospital. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same wish keeps its key until it is settled, so that a repetition does no harm. */
export function keyOf(wish: string): string {
  const key = open.get(wish) ?? freshKey();
  open.set(wish, key);
  return key;
}

/** The outcome is known: wishing the same again is another wish. */
export function settle(wish: string): void {
  open.delete(wish);
}
