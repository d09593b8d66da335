export * from './refusals.ja.js';
export * from './validation.ja.js';
