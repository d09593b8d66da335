import type { Cell } from '../layouts/form-layout.js';
import type { FontFace } from './font-face.js';
import type { Shape } from './shaping.js';

/** Points from the top left corner of the page, `y` downwards. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** Characters of one face and size on one baseline. */
export interface Run {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly face: FontFace;
  readonly shapes: readonly Shape[];
  /** Points between characters. */
  readonly tracking: number;
}

/** A stroke over the box drawn at `x`. */
export interface Tick {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
}

export interface Drawing {
  readonly runs: readonly Run[];
  readonly ticks: readonly Tick[];
}

/** A cell on the page, with what was drawn into it. */
export interface Box extends Drawing {
  readonly cell: Cell;
  readonly rect: Rect;
  /** `false` when even the smallest setting does not fit. */
  readonly fits: boolean;
}

/** Everything on one page, in drawing order. */
export interface Sheet {
  readonly fills: readonly Rect[];
  readonly boxes: readonly Box[];
  readonly rules: readonly Segment[];
  readonly frames: readonly Rect[];
  readonly cuts: readonly Segment[];
}

export const POINTS_PER_MILLIMETRE = 72 / 25.4;
