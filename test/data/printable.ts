import { faceChains, type Weight } from '../../libs/forms/src/fonts.js';
import {
  clustersOf,
  codePointName,
  codePointsOf,
  visibleText,
} from '../../libs/forms/src/renderer/clusters.js';
import { Shaper } from '../../libs/forms/src/renderer/shaping.js';
import { textProblems } from '../../apps/api/src/platform/http/text-check.js';
import type { Finding } from './finding.js';
import { knownUnprintable } from './known-exceptions.js';
import type { Office } from './open-data.js';

const PRINTED = ['name', 'kana', 'address', 'building', 'company', 'tel', 'fax'] as const;
const WEIGHTS: readonly Weight[] = ['regular', 'bold'];

const textsOf = (office: Office): readonly string[] => PRINTED.map((field) => office[field]);

const named = (cluster: string): string => codePointsOf(cluster).map(codePointName).join(' ');

const distinct = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)];

/** Code points that a paper would not show as written but as 〓, or in the standard shape of a variant. */
export function unprintable(texts: Iterable<string>): readonly string[] {
  const clusters = distinct([...texts].flatMap((text) => clustersOf(visibleText(text))));
  const lost = WEIGHTS.flatMap((weight) => {
    const shaper = new Shaper(faceChains[weight]);
    return clusters.filter((cluster) => cluster !== '\n' && shaper.shape(cluster).outcome !== 'exact');
  });
  return distinct(lost).map(named);
}

/** Those that nobody knows of yet. */
export const unknownUnprintable = (texts: Iterable<string>): readonly string[] =>
  unprintable(texts).filter((character) => !knownUnprintable.has(character));

/** Names, kana and addresses of real offices pass the text rules of the API and can be printed. */
export function checkPrintable(offices: readonly Office[]): Finding {
  const texts = offices.flatMap(textsOf);
  const characters = distinct(texts.flatMap((text) => clustersOf(text)));
  const problems = texts.flatMap((text) => textProblems({ text }));
  return {
    lines: [
      `office texts: ${texts.length} texts of ${characters.length} different characters, ${problems.length} refused`,
      `  not printed as written: ${unprintable(texts).join(', ') || 'none'}`,
    ],
    faults: [
      ...problems.map(({ message }) => `a text of an office is refused: ${message}`),
      ...unknownUnprintable(texts).map((point) => `a character of an office cannot be printed: ${point}`),
    ],
  };
}
