export type * from './indicators.shapes.js';
export * from './words.ja.js';
