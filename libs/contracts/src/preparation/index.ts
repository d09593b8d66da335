export * from './labels.ja.js';
export * from './refusals.ja.js';
export type * from './add-need.shapes.js';
export type * from './assessments.shapes.js';
export type * from './watch.shapes.js';
export type * from './meet-need.shapes.js';
export type * from './preparation-preview.shapes.js';
export type * from './waive-need.shapes.js';
