export * from './problems/index.js';
export * from './catalogue/index.js';
export * from './admission-sheet/index.js';
export * from './liaison-note/index.js';
export * from './fee-deadlines/index.js';
export * from './preparation/index.js';
export * from './preparation-rule/index.js';
