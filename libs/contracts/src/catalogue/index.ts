export * from './catalogue.js';
export * from './check-value.js';
export * from './check-values.js';
export * from './document-messages.ja.js';
export * from './fill-meter.js';
export * from './values.js';
export * from './violations.ja.js';
