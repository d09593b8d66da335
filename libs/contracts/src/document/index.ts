export * from './labels.ja.js';
export type * from './document.shapes.js';
export type * from './send.shapes.js';
