import type { TextStyle } from '../layouts/form-layout.js';

/** A stretch of text in one style. */
export interface Span {
  readonly text: string;
  readonly style: TextStyle;
  /** The field it shows; `null` for words of the form itself. */
  readonly path: string | null;
  /** May be shortened here and told in full on the continuation sheet. */
  readonly continues: boolean;
  /** No line ends inside. */
  readonly kept: boolean;
  /** No line starts with it. */
  readonly joined: boolean;
  /** Ems left free instead of text. */
  readonly room: number;
}

export const fixedSpan = (text: string, style: TextStyle, more: Partial<Span> = {}): Span => ({
  text,
  style,
  path: null,
  continues: false,
  kept: false,
  joined: false,
  room: 0,
  ...more,
});

export const roomSpan = (ems: number, style: TextStyle): Span => fixedSpan('', style, { room: ems });
