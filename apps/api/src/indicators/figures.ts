import type { ConfirmationClass, FlagClass, IndicatorKind, TimingClass } from '@tsunagi/contracts';
import type { BusinessCalendar, OrganisationKind, PreparationStatus } from '@tsunagi/domain';
import type { AdmissionCohort, FlagCohort, MessageCohort } from '@tsunagi/read-models';
import { Tally } from './tally.js';
import { timingClassOf } from './timing.js';

const TIMING: readonly TimingClass[] = ['onTheDay', 'withinThree', 'later', 'notYet'];
const CONFIRMATION: readonly ConfirmationClass[] = ['confirmed', 'unconfirmed'];
const FLAGS: readonly FlagClass[] = [
  ...(['sufficient', 'caution', 'insufficient', 'sameDay', 'noNotice', 'notMeasured'] as const),
];
const CARE_KINDS: readonly IndicatorKind[] = [
  ...(['homeCareSupportOffice', 'communitySupportCenter', 'multifunctionalOffice'] as const),
];
const HOSPITAL: readonly IndicatorKind[] = ['hospital'];

const KINDS: Readonly<Record<OrganisationKind, IndicatorKind>> = {
  hospital: 'hospital',
  homeCareSupportOffice: 'homeCareSupportOffice',
  communitySupportCenter: 'communitySupportCenter',
  smallMultifunctionalOffice: 'multifunctionalOffice',
  nursingMultifunctionalOffice: 'multifunctionalOffice',
  regionalCoordination: 'noOffice',
};
const kindOf = (kind: OrganisationKind | null): IndicatorKind => (kind === null ? 'noOffice' : KINDS[kind]);

const FLAG_OF: Readonly<Record<PreparationStatus, FlagClass>> = {
  sufficient: 'sufficient',
  caution: 'caution',
  insufficient: 'insufficient',
  sameDay: 'sameDay',
  noNotice: 'noNotice',
  notNeeded: 'notMeasured',
  notJudged: 'notMeasured',
  noDate: 'notMeasured',
  outOfScope: 'notMeasured',
};

export function flagsOf(cohorts: readonly FlagCohort[]): Tally<FlagClass> {
  const tally = new Tally('flag', 'both', CARE_KINDS, FLAGS);
  for (const { status, officeKind, count } of cohorts) {
    tally.add(kindOf(officeKind), status === null ? 'notMeasured' : FLAG_OF[status], count);
  }
  return tally;
}

/** 入院 → 事業所への知らせ, and from there → 入院時情報提供書. */
export function firstWordsOf(
  cohorts: readonly AdmissionCohort[],
  calendar: BusinessCalendar,
): { readonly hospital: Tally<TimingClass>; readonly careOffice: Tally<TimingClass> } {
  const hospital = new Tally('firstWord', 'hospital', HOSPITAL, TIMING);
  const careOffice = new Tally('firstWord', 'careOffice', CARE_KINDS, TIMING);
  for (const { admittedOn, toldOn, providedOn, officeKind, count } of cohorts) {
    hospital.add('hospital', timingClassOf(calendar, admittedOn, toldOn), count);
    if (toldOn === null) continue;
    const start = toldOn > admittedOn ? toldOn : admittedOn;
    careOffice.add(kindOf(officeKind), timingClassOf(calendar, start, providedOn), count);
  }
  return { hospital, careOffice };
}

/** What one side was sent, and how soon it took it. */
export class Taken {
  readonly receipt: Tally<TimingClass>;
  readonly confirmation: Tally<ConfirmationClass>;
  readonly reply: Tally<TimingClass>;

  constructor(
    side: 'hospital' | 'careOffice',
    cohorts: readonly MessageCohort[],
    private readonly calendar: BusinessCalendar,
  ) {
    const kinds = side === 'hospital' ? HOSPITAL : CARE_KINDS;
    this.receipt = new Tally('receipt', side, kinds, TIMING);
    this.confirmation = new Tally('confirmation', side, kinds, CONFIRMATION);
    this.reply = new Tally('reply', side, kinds, TIMING);
    for (const cohort of cohorts) {
      if ((cohort.toKind === 'hospital') === (side === 'hospital')) this.add(cohort);
    }
  }

  private add({ kind, toKind, sentOn, receivedOn, answeredOn, count }: MessageCohort): void {
    const to = kindOf(toKind);
    if (kind === 'note') {
      this.reply.add(to, timingClassOf(this.calendar, sentOn, answeredOn), count);
      return;
    }
    this.receipt.add(to, timingClassOf(this.calendar, sentOn, receivedOn), count);
    this.confirmation.add(to, answeredOn === null ? 'unconfirmed' : 'confirmed', count);
  }
}
