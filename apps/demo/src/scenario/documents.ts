import { addDays, type CivilDate } from '@tsunagi/domain';
import type { SeededRandom } from '../region/random.js';
import type { PlannedStay } from './plan.js';
import { nextWeekday, type StayEnd, type StepList } from './step-list.js';

function sheet(random: SeededRandom, list: StepList, knownOn: CivilDate, end: StayEnd): void {
  const wait = random.weighted([
    [0, 20],
    [1, 45],
    [2, 20],
    [4, 8],
    [99, 7],
  ]);
  const sentOn = nextWeekday(addDays(knownOn, wait));
  if (sentOn >= end.on) return;
  const [drafted, sent] = wait === 0 ? (['23:59', '23:59'] as const) : (['10:10', '11:40'] as const);
  list.add(sentOn, drafted, { kind: 'draftSheet', thorough: random.chance(0.7) });
  list.add(sentOn, sent, { kind: 'sendSheet' });
  const readOn = nextWeekday(addDays(sentOn, 1));
  if (readOn >= end.on) return;
  if (random.chance(0.85)) list.add(readOn, '08:50', { kind: 'confirmSheetReceipt', version: 1 });
  if (random.chance(0.75)) list.add(readOn, '09:20', { kind: 'readSheet', version: 1 });
  const secondOn = nextWeekday(addDays(readOn, 3));
  if (random.chance(0.15) && secondOn < end.on) list.add(secondOn, '15:00', { kind: 'sendSecondReport' });
}

function note(random: SeededRandom, list: StepList, knownOn: CivilDate, end: StayEnd): void {
  const askedOn = nextWeekday(addDays(knownOn, random.integer(2, 5)));
  if (!random.chance(0.4) || askedOn >= end.on) return;
  list.add(askedOn, '14:10', { kind: 'sendNote' });
  const answeredOn = nextWeekday(addDays(askedOn, random.integer(1, 3)));
  if (!random.chance(0.8) || answeredOn >= end.on) return;
  list.add(answeredOn, '16:05', { kind: 'answerNote' });
  if (random.chance(0.7)) list.add(nextWeekday(addDays(answeredOn, 1)), '09:15', { kind: 'closeNote' });
}

/** The sheet and the notes that the care office sends. */
export function documentsOf(
  random: SeededRandom,
  stay: PlannedStay,
  list: StepList,
  knownOn: CivilDate,
  end: StayEnd,
): void {
  if (stay.patient.office === null) return;
  sheet(random, list, knownOn, end);
  note(random, list, knownOn, end);
}
