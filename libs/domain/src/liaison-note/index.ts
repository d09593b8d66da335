export * from './liaison-note.events.js';
