export * from './labels.ja.js';
