export { clustersOf, visibleText } from '@tsunagi/contracts';

const isStandardSelector = (point: number): boolean => point >= 0xfe00 && point <= 0xfe0f;
const isIdeographicSelector = (point: number): boolean => point >= 0xe0100 && point <= 0xe01ef;

export const isVariationSelector = (point: number): boolean =>
  isStandardSelector(point) || isIdeographicSelector(point);

/** FE0E and FE0F choose between text and emoji, never between shapes of a name. */
export const isPresentationSelector = (point: number): boolean => point === 0xfe0e || point === 0xfe0f;

export const codePointsOf = (text: string): readonly number[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** `U+845B`, as a clerk reads it to a vendor. */
export const codePointName = (point: number): string =>
  `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
