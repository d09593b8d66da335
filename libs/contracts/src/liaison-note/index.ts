export * from './2026.catalogue.js';
export * from './refusals.ja.js';
