export * from './admission-sheet.events.js';
