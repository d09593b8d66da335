import type { CivilDate } from './civil-date.js';

/** 同意の根拠: every send carries one; `unrecorded` (未記録) says honestly that nobody wrote it down. */
export interface ConsentReference {
  readonly form: 'written' | 'oral' | 'implied' | 'unrecorded';
  readonly givenBy: 'patient' | 'family' | 'representative' | null;
  readonly givenOn: CivilDate | null;
}
