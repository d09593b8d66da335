export * from './2026.catalogue.js';
