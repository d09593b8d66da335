export * from './refusals.ja.js';
