const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** C0 and C1 controls, marks of writing direction, zero-width signs: nothing of them can be seen on paper. */
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A base character with its variation selector or combining marks: the smallest piece that a line may not split. */
export const clustersOf = (text: string): readonly string[] => text.match(CLUSTER) ?? [];

/** The visible characters, code point by code point; line ends become `\n`, other white space a space. */
export const visibleText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(INVISIBLE, '');
