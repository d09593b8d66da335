export type * from './timeline.shapes.js';
