const HIRAGANA = /[\u3041-\u3096]/g;

/**
 * For finding, never for showing: NFKC, hiragana as katakana, lower case, without blanks.
 * `null` stays `null`.
 */
export function searchKeyOf(text: string | null): string | null {
  if (text === null) return null;
  return text
    .normalize('NFKC')
    .replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .replace(/\s/g, '')
    .toLowerCase();
}
