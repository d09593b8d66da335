import {
  type AnnouncedDischarge,
  type AssessPreparation,
  defaultPreparationRuleV1,
  instantInJapan,
  type PreparationFacts,
  type PreparationRule,
} from '@tsunagi/domain';
import { aWeekdayOffice } from './calendars.js';

export const stayId = '00000000-0000-4000-8000-0000000000a1';
export const officeId = '00000000-0000-4000-8000-0000000000b1';
export const formerOfficeId = '00000000-0000-4000-8000-0000000000b2';

/** `aNotice('2026-12-09', '15:00', '2026-12-14')`: arrived then, names that date, to the responsible office. */
export const aNotice = (
  arrivedOn: string,
  time: string,
  namedOn: string | null,
  changes: Partial<AnnouncedDischarge> = {},
): AnnouncedDischarge => ({
  officeId,
  arrivedAt: instantInJapan(arrivedOn, time),
  confirmed: true,
  namedOn,
  ...changes,
});

/** 担当ケアマネジャーあり・変化なし, admitted on 2026-11-20. */
export const preparationFacts = (changes: Partial<PreparationFacts> = {}): PreparationFacts => ({
  outOfScope: null,
  gate: 'careManager',
  officeId,
  hasCareManager: true,
  calendarOf: 'office',
  calendarOwnerId: officeId,
  calendar: aWeekdayOffice(),
  admittedOn: '2026-11-20',
  expectedOn: null,
  dischargedOn: null,
  certification: 'certified',
  careLevel: 'care3',
  announcements: [],
  ...changes,
});

/** Assessed at 2026-12-09 15:30 in Japan, a Wednesday, unless said otherwise. */
export const assess = (
  facts: Partial<PreparationFacts>,
  at: readonly [string, string] = ['2026-12-09', '15:30'],
  rule: PreparationRule = defaultPreparationRuleV1,
): AssessPreparation => ({
  type: 'AssessPreparation',
  stayId,
  facts: preparationFacts(facts),
  rule,
  occurredAt: instantInJapan(...at),
});
