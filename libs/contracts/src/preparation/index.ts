export * from './labels.ja.js';
export * from './refusals.ja.js';
