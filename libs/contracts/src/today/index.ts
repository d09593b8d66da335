export * from './today.ja.js';
export type * from './today.shapes.js';
