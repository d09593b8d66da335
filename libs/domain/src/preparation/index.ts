export * from './preparation.events.js';
