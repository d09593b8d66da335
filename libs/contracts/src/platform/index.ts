export type * from './written.shapes.js';
export type * from './health.shapes.js';
export type * from './status.shapes.js';
