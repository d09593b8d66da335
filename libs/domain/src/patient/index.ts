export * from './patient.events.js';
