const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/g;
const TO_KATAKANA = 0x60;

/** フリガナ as it is kept: full-width katakana, whatever was typed. Never for a name itself. */
export const toKatakana = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + TO_KATAKANA));
