export * from './problem.js';
export * from './problems.ja.js';
export * from './refusals.ja.js';
export * from './validation.ja.js';
export * from './start-failures.ja.js';
export * from './console.ja.js';
export * from './accounts.ja.js';
