export * from './2024.catalogue.js';
export * from './refusals.ja.js';
