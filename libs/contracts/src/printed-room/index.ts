export * from './printed-text.js';
export type * from './room.js';
export * from './room-left.js';
