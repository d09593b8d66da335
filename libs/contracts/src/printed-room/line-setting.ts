import { advances, lineEndClasses, lineEnds } from './characters.js';
import { clustersOf } from './printed-text.js';

/** A stretch of text in a box. */
export interface Stretch {
  readonly text: string;
  readonly kept: boolean;
  readonly joined: boolean;
}

interface Atom {
  /** In ems. */
  readonly advance: number;
  readonly isSpace: boolean;
  readonly endsBehind: 'never' | 'perhaps' | 'always';
}

const byCharacter = <Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> =>
  new Map(entries.flatMap(([characters, value]) => [...characters].map((sign) => [sign, value] as const)));

const advanceOf = byCharacter(advances.map(([thousandths, signs]) => [signs, thousandths / 1000]));
const classOf = byCharacter(lineEndClasses.map((signs, index) => [signs, index]));

const baseOf = (cluster: string): string => String.fromCodePoint(cluster.codePointAt(0) ?? 0);

function mayEndBetween(before: string, after: string): boolean {
  const [row, column] = [classOf.get(baseOf(before)) ?? 0, classOf.get(baseOf(after)) ?? 0];
  return lineEnds[row]?.charAt(column) === '1';
}

function endBehind(cluster: string, own: Stretch, next: string | undefined, owner: Stretch | undefined) {
  if (next === undefined) return 'never';
  if (cluster === '\n') return 'always';
  const isForbidden = owner === own ? own.kept : owner?.joined === true;
  return !isForbidden && mayEndBetween(cluster, next) ? 'perhaps' : 'never';
}

function atomsOf(stretches: readonly Stretch[]): readonly Atom[] {
  const clusters = stretches.flatMap((own) => clustersOf(own.text).map((cluster) => ({ cluster, own })));
  return clusters.map(({ cluster, own }, index) => {
    const next = clusters[index + 1];
    return {
      advance: cluster === '\n' ? 0 : (advanceOf.get(baseOf(cluster)) ?? 1),
      isSpace: cluster === ' ' || cluster === '　',
      endsBehind: endBehind(cluster, own, next?.cluster, next?.own),
    };
  });
}

/** A hair of tolerance, as in print. */
const TOLERANCE = 0.001;

/** Where the line that starts at `from` ends: the last allowed place that fits, else the last character that does. */
function lineEnd(atoms: readonly Atom[], from: number, width: number): number {
  let [used, allowed] = [0, -1];
  for (let index = from; index < atoms.length; index++) {
    const atom = atoms[index];
    if (atom === undefined) break;
    used += atom.advance;
    if (used > width + TOLERANCE && !atom.isSpace)
      return allowed > from ? allowed : Math.max(index, from + 1);
    if (atom.endsBehind === 'always') return index + 1;
    if (atom.endsBehind === 'perhaps') allowed = index + 1;
  }
  return atoms.length;
}

/** Lines that the text takes in a column of so many ems. */
export function countLines(stretches: readonly Stretch[], width: number): number {
  const atoms = atomsOf(stretches);
  let lines = 0;
  for (let from = 0; from < atoms.length; lines++) from = lineEnd(atoms, from, width);
  return lines;
}
