import { NAME_VARIANTS } from './name-variants.js';
import { OLD_FORMS } from './old-forms.js';

type Fold = ReadonlyMap<string, string>;

/** `亜亞 弁辯瓣辨`: the first of each group stands for the others. */
function foldOf(lines: readonly string[]): Fold {
  const fold = new Map<string, string>();
  for (const group of lines.flatMap((line) => line.split(' '))) {
    const [common = '', ...others] = group;
    for (const other of others) fold.set(other, common);
  }
  return fold;
}

const oldForms = foldOf(OLD_FORMS);
const nameVariants = foldOf(NAME_VARIANTS);
/** As old systems print them: without small letters; and letters that sound alike. */
const kana = foldOf(['アァ イィヰ ウゥ エェヱ オォヲ カヵ ケヶ ツッ ヤャ ユュ ヨョ ワヮ ジヂ ズヅ']);

const HIRAGANA = /[\u3041-\u3096]/g;
const VARIATION_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const IGNORED = /[\s・ー'’.,、。‐-―\-−〜~]/g;
const REPEATED = /(.)[々〻]/gu;

const toKatakana = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0x60);

function folded(character: string): string {
  const newForm = oldForms.get(character) ?? character;
  return nameVariants.get(newForm) ?? kana.get(newForm) ?? newForm;
}

/**
 * For finding, never for showing: full width, katakana, lower case, old and variant kanji as the common ones, 々
 * written out, without blanks, dots and long-vowel marks. `null` stays `null`.
 */
export function searchKeyOf(text: string): string;
export function searchKeyOf(text: string | null): string | null;
export function searchKeyOf(text: string | null): string | null {
  if (text === null) return null;
  const plain = text
    .replace(VARIATION_SELECTORS, '')
    .replace(/゛/g, '\u3099')
    .replace(/゜/g, '\u309a')
    .normalize('NFKC')
    .replace(HIRAGANA, toKatakana)
    .replace(IGNORED, '')
    .replace(REPEATED, '$1$1')
    .toLowerCase();
  return Array.from(plain, folded).join('');
}
