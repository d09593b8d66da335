export * from './business-calendar.js';
export * from './civil-date.js';
export * from './consent.js';
export * from './decider.js';
export * from './delivery.js';
export * from './event.js';
export * from './ids.js';
export * from './refusal.js';
