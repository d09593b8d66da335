export * from './refusals.ja.js';
export type * from './acknowledge-announcement.shapes.js';
export type * from './announce-discharge.shapes.js';
export type * from './confirm-announcement-receipt.shapes.js';
export type * from './expect-discharge.shapes.js';
export type * from './foresee-discharge.shapes.js';
export type * from './move-expected-discharge.shapes.js';
export type * from './withdraw-expected-discharge.shapes.js';
export type * from './told-dates.shapes.js';
