export * from './hospital-stay.events.js';
