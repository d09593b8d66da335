import type { preparationStatusNames } from '@tsunagi/contracts';
import type { Tone } from '../ui/badge.js';

/** Only what asks for somebody is coloured. */
export const preparationTones: Readonly<Record<keyof typeof preparationStatusNames, Tone>> = {
  sufficient: 'good',
  caution: 'care',
  insufficient: 'alarm',
  sameDay: 'alarm',
  noNotice: 'alarm',
  notNeeded: 'plain',
  notJudged: 'plain',
  noDate: 'plain',
  outOfScope: 'plain',
};
