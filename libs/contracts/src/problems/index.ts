export * from './problem.js';
export * from './problems.ja.js';
export * from './refusals.ja.js';
export * from './validation.ja.js';
