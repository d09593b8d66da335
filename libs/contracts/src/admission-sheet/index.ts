export * from './2024.catalogue.js';
export * from './refusals.ja.js';
export type * from './confirm-sheet-receipt.shapes.js';
export type * from './draft-sheet.shapes.js';
export type * from './fill-section.shapes.js';
export type * from './sheet-version.shapes.js';
export type * from './send-sheet.shapes.js';
export type * from './sheet.shapes.js';
export type * from './withdraw-sheet.shapes.js';
