export * from './labels.ja.js';
export type * from './inbox.shapes.js';
export type * from './inbox-counts.shapes.js';
