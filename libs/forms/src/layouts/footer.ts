import type { Cell } from './form-layout.js';
import { cell, fact, words } from './pieces.js';

/** Moment, reference number and issuer on the left, page and edition on the right. */
export const footer: readonly Cell[] = [
  cell([
    fact('issuedAt', 'small', '発行：'),
    fact('reference', 'small', '　整理番号：'),
    fact('issuer', 'small', '\n発行者：'),
  ]),
  cell([fact('page', 'small'), words('\n', 'small'), fact('edition', 'small')], 44, { align: 'right' }),
];
