export * from './admission-information.js';
export * from './admission-information-rules.js';
export type { DatedAdmission } from './admission-moment.js';
export * from './discharge-information.js';
export * from './hospital-deadlines.js';
export * from './hospital-rules.js';
export * from './remaining-time.js';
