export * from './discharge-notice.events.js';
