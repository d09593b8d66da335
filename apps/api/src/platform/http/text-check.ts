import { type FieldProblem, textMessages } from '@tsunagi/contracts';

/** Characters (code points) that one field may take. */
export const FIELD_LIMIT = 4_000;
const DEPTH_LIMIT = 32;
const PROBLEM_LIMIT = 20;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Control characters except tab and line breaks, and characters that turn the direction of the text. */
const FORBIDDEN_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
];

const forbidden = new Uint8Array(0x10000);
for (const [from, to] of FORBIDDEN_RANGES) forbidden.fill(1, from, to + 1);

const isLeading = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isTrailing = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function characterProblem(text: string): string | null {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (forbidden[unit] === 1) return textMessages.controlCharacter;
    if (isLeading(unit) && isTrailing(text.charCodeAt(index + 1))) index++;
    else if (isLeading(unit) || isTrailing(unit)) return textMessages.brokenCharacter;
  }
  return null;
}

function textProblem(text: string): string | null {
  if (text.length > FIELD_LIMIT && [...text].length > FIELD_LIMIT) return textMessages.tooLong(FIELD_LIMIT);
  return characterProblem(text);
}

interface Visit {
  readonly path: string;
  readonly value: unknown;
  readonly depth: number;
}

function keyProblem(key: string): string | null {
  return FORBIDDEN_KEYS.has(key) || characterProblem(key) !== null ? textMessages.forbiddenKey : null;
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A key that itself holds forbidden characters is named by their escapes. */
const shownKey = (key: string): string =>
  characterProblem(key) === null
    ? key.slice(0, 100)
    : key.slice(0, 20).replace(/[^\u0020-\u007e\u3041-\u30fe\u4e00-\u9fff]/g, escaped);

function membersOf({ path, value, depth }: Visit, problems: FieldProblem[]): Visit[] {
  return Object.entries(value as object).flatMap(([key, member]) => {
    const memberPath = path === '' ? shownKey(key) : `${path}.${shownKey(key)}`;
    const message = keyProblem(key);
    if (message === null) return [{ path: memberPath, value: member as unknown, depth: depth + 1 }];
    problems.push({ field: memberPath, message });
    return [];
  });
}

/** What no field of any request may hold, whatever its meaning; at most 20 problems. Never recurses. */
export function textProblems(root: unknown): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const pending: Visit[] = [{ path: '', value: root, depth: 0 }];
  for (let visit = pending.pop(); visit && problems.length < PROBLEM_LIMIT; visit = pending.pop()) {
    const { path, value, depth } = visit;
    if (typeof value === 'string') {
      const message = textProblem(value);
      if (message !== null) problems.push({ field: path, message });
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= DEPTH_LIMIT) problems.push({ field: path, message: textMessages.tooDeep });
      else pending.push(...membersOf(visit, problems).reverse());
    }
  }
  return problems;
}
