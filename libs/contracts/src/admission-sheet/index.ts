export * from './2024.catalogue.js';
