import { describe, expect, it } from '@jest/globals';
import type { StayLineResponse } from '@tsunagi/contracts';
import { actsOf, nextSteps } from './next-steps.model.js';

const TODAY = '2026-11-02';

const aStay = (changes: Partial<StayLineResponse> = {}): StayLineResponse => ({
  ...{ stayId: 's', patientId: 'p', name: null, kana: null, birthDate: null, sex: null, hospitalId: 'h' },
  ...{ hospitalName: null, status: 'admitted', ward: null, room: null, department: null, plannedOn: null },
  ...{ admittedOn: '2026-10-26', admittedAt: null, endedOn: null, daysInHospital: 8 },
  ...{ careManagerStatus: 'identified', officeId: 'o', officeName: null, careManagerName: null },
  ...{ coordinationNeeded: null, expectedOn: null, foreseenFrom: null, foreseenTo: null, gradeTold: null },
  ...{ dateTold: null, announcedAt: null, receiptConfirmedAt: null, acknowledgedAt: null, answer: null },
  ...{ sheetId: null, sheetVersion: null, sheetSentAt: null, sheetReceivedAt: null },
  ...{ preparationStatus: null, preparationStatusName: null, sentence: null },
  ...changes,
});
const TOLD = { expectedOn: '2026-11-13', dateTold: '2026-11-13', announcedAt: '2026-11-01T00:00:00.000Z' };

const atHospital = (changes: Partial<StayLineResponse>): readonly string[] =>
  nextSteps(aStay(changes), true, TODAY).map(({ name }) => name);
const atOffice = (changes: Partial<StayLineResponse>): readonly string[] =>
  nextSteps(aStay(changes), false, TODAY).map(({ name }) => name);

describe('what to do next, at the hospital', () => {
  it('follows the stay from the admission to the discharge', () => {
    expect(atHospital({ status: 'planned', plannedOn: TODAY })[0]).toBe('admit');
    expect(atHospital({ careManagerStatus: 'unknown' })).toEqual(['findCareManager', 'judge', 'expect']);
    expect(atHospital({})).toEqual(['expect']);
    expect(atHospital({ expectedOn: '2026-11-13' })).toEqual(['tell']);
    expect(atHospital(TOLD)).toEqual(['confirm']);
    expect(atHospital({ ...TOLD, expectedOn: '2026-11-20' })).toEqual(['tellAgain']);
    expect(atHospital({ ...TOLD, answer: 'difficult' })).toEqual(['late']);
    expect(atHospital({ ...TOLD, answer: 'toBeDiscussed' })).toEqual(['discuss']);
    expect(atHospital({ ...TOLD, answer: 'possible' })).toEqual([]);
    expect(atHospital({ ...TOLD, answer: 'possible', expectedOn: TODAY, dateTold: TODAY })).toEqual([
      'discharge',
    ]);
  });

  it('asks for no notice where no coordination is needed, and for nothing after the end', () => {
    expect(atHospital({ careManagerStatus: 'none', coordinationNeeded: false })).toEqual([]);
    expect(atHospital({ status: 'discharged' })).toEqual([]);
  });
});

describe('what to do next, at the care office', () => {
  it('is to answer and to send the sheet', () => {
    expect(atOffice({})).toEqual(['sheet']);
    expect(atOffice(TOLD)).toEqual(['answer', 'sheet']);
    expect(atOffice({ ...TOLD, answer: 'possible', sheetSentAt: '2026-11-01T00:00:00.000Z' })).toEqual([]);
  });
});

describe('what can be recorded', () => {
  it('depends on how far the stay has come', () => {
    expect(actsOf(aStay({ status: 'planned' }))).toContain('admission');
    expect(actsOf(aStay())).not.toContain('discharge-notice/withdrawal');
    expect(actsOf(aStay(TOLD))).toContain('discharge-notice/withdrawal');
    for (const status of ['discharged', 'transferred', 'died'] as const) {
      expect(actsOf(aStay({ ...TOLD, status }))).toEqual(['discharge-cancellation', 'admission-correction']);
    }
  });
});
