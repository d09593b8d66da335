export type * from './live.shapes.js';
