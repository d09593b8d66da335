import LineBreaker from 'linebreak';

export const NO_BREAK = 0;
export const MAY_BREAK = 1;
export const MUST_BREAK = 2;
export type BreakKind = typeof NO_BREAK | typeof MAY_BREAK | typeof MUST_BREAK;

/** UAX#14 lets these start a line or stand alone at its end; Japanese setting does not. */
const NEVER_FIRST = /^[～〜㌔／/％%‰°℃様歳才]/u;
const NEVER_LAST = /[〒＃#□☑①-⑳(（「『【〈《]$/u;
const DIGIT_END = /[0-9０-９]$/u;
const GROUP_END = /[0-9０-９．.，,／/:：ー－-]$/u;
const DIGIT_START = /^[0-9０-９．，]/u;
const UNIT_START = /^[年月日時分秒週％%㎎㎏㎝㎜㎡℃回割階歳才名人枚本合度号番丁室件粒錠包]/u;
const LATIN_END = /[A-Za-zＡ-Ｚａ-ｚ]-$/u;
const LATIN_START = /^[A-Za-zＡ-Ｚａ-ｚ]/u;

function isForbidden(before: string, after: string): boolean {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return true;
  if (GROUP_END.test(before) && DIGIT_START.test(after)) return true;
  if (DIGIT_END.test(before) && UNIT_START.test(after)) return true;
  return LATIN_END.test(before) && LATIN_START.test(after);
}

/**
 * For each cluster whether a line may or must end behind it: UAX#14, then the tailoring of Japanese setting.
 * The last cluster of the text never breaks.
 */
export function breaksBehind(clusters: readonly string[]): readonly BreakKind[] {
  const text = clusters.join('');
  const breaker = new LineBreaker(text);
  const positions = new Map<number, boolean>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    positions.set(next.position, next.required);
  }
  let end = 0;
  return clusters.map((cluster, index) => {
    end += cluster.length;
    const after = clusters[index + 1];
    if (after === undefined) return NO_BREAK;
    if (cluster === '\n') return MUST_BREAK;
    if (!positions.has(end)) return NO_BREAK;
    // Two characters tell a Latin hyphen from a Japanese dash.
    const before = (clusters[index - 1] ?? '') + cluster;
    return isForbidden(before, after) ? NO_BREAK : MAY_BREAK;
  });
}
