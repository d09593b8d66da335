export * from './problems/index.js';
export * from './catalogue/index.js';
export * from './admission-sheet/index.js';
export * from './liaison-note/index.js';
