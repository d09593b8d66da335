const TIME = /^([01]?\d|2[0-3])(?::|時)?([0-5]\d)分?$/;

/** `HH:mm` for 14:05, 1405, 9:05, 14時5分 in full or half width; `null` for what is no time. */
export function understandTime(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^(\d{1,2})時(\d)分$/, '$1時0$2分')
    .replace(/^(\d{1,2})時$/, '$1時00分');
  const found = TIME.exec(plain);
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : null;
}

/** The moment of a time in Japan, as the server wants it. */
export const momentInJapan = (date: string, time: string): string =>
  new Date(`${date}T${time}:00.000+09:00`).toISOString();
