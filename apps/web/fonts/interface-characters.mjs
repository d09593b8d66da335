import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Where words for people stand, and in which files of a folder. */
const TEXTS = [
  ['apps/web/src', /(?<!\.spec)\.tsx?$/],
  ['libs/contracts/src', /\.(ja|catalogue)\.ts$/],
];

const between = (first, last) => Array.from({ length: last - first + 1 }, (_, step) => first + step);

/** What people type anywhere: letters, digits, kana, punctuation. */
const ALWAYS = [
  ...between(0x20, 0x7e),
  ...between(0xa0, 0xa0),
  ...between(0x2010, 0x2026),
  ...between(0x3000, 0x301f),
  ...between(0x3041, 0x30ff),
  ...Array.from('！％＆（）＊＋，－．／：；＝？～', (mark) => mark.codePointAt(0)),
];

const pointsIn = (file) => Array.from(readFileSync(file, 'utf8'), (character) => character.codePointAt(0));

/** Every code point of the interface's own texts, ascending. */
export function interfacePoints() {
  const files = TEXTS.flatMap(([folder, names]) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => names.test(name))
      .map((name) => join(root, folder, name)),
  );
  return [...new Set([...ALWAYS, ...files.flatMap(pointsIn)])].sort((a, b) => a - b);
}

/** Characters of names, places and everyday notes, which meet on one page. */
export const frequentPoints = () =>
  [...new Set(pointsIn(join(import.meta.dirname, 'frequent.txt')))].sort((a, b) => a - b);
