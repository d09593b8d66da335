export * from './admission-fee.ja.js';
export * from './hospital-deadlines.ja.js';
export * from './remaining-time.ja.js';
export * from './spoken-date.ja.js';
export type * from './deadlines.shapes.js';
