import type { TextStyle } from '../layouts/form-layout.js';

/** Sizes and line widths in points. */
export interface Look {
  readonly sizes: Readonly<Record<TextStyle, number>>;
  /** No entered text and no choice gets smaller than this. */
  readonly floor: number;
  /** Brightness of label cells, 0 black to 1 white; `null` leaves them white. */
  readonly shade: number | null;
  readonly rule: number;
  readonly frame: number;
}

export type LookName = 'print' | 'fax';

export const looks: Readonly<Record<LookName, Look>> = {
  print: {
    sizes: {
      title: 15,
      heading: 9.5,
      strong: 9.5,
      label: 7.5,
      fixed: 8,
      value: 9.5,
      name: 12.5,
      small: 7.5,
    },
    floor: 7.5,
    shade: 0.93,
    rule: 0.5,
    frame: 1,
  },
  // Grey becomes dots that eat the label on a standard fax (204×98), small kanji close up.
  fax: {
    sizes: {
      title: 16,
      heading: 10.5,
      strong: 10.5,
      label: 8.5,
      fixed: 8.5,
      value: 10.5,
      name: 14,
      small: 8.5,
    },
    floor: 8.5,
    shade: null,
    rule: 0.5,
    frame: 1,
  },
};

export const isBold = (style: TextStyle): boolean =>
  style === 'title' || style === 'heading' || style === 'strong';

/** Extra space after each character, in ems. */
export const trackingOf = (style: TextStyle): number => (style === 'title' ? 0.45 : 0);
