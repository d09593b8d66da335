export * from './labels.ja.js';
export * from './refusals.ja.js';
export * from './validation.ja.js';
export type * from './correct-patient-details.shapes.js';
export type * from './record-care-certification.shapes.js';
export type * from './register-patient.shapes.js';
export type * from './search-patients.shapes.js';
