import { addDays, type CivilDate, type Instant, instantInJapan, type TimeOfDay } from '@tsunagi/domain';
import type { SeededRandom } from '../region/random.js';
import { documentsOf } from './documents.js';
import { noticesOf } from './notices.js';
import { FIRST_DAY, type PlannedStay, type Step } from './plan.js';
import { nextWeekday, type StayEnd, StepList } from './step-list.js';

export interface Course {
  readonly steps: readonly Step[];
  readonly endsOn: CivilDate;
}

/** Nobody leaves before the stay and its care manager are entered: the walk has no such muddle. */
function pickEnd(random: SeededRandom, stay: PlannedStay, knownOn: CivilDate): StayEnd {
  const how = random.weighted([
    ['home', 76],
    ['facility', 7],
    ['transfer', 8],
    ['death', 6],
  ] as const);
  const days = random.weighted([
    [random.integer(2, 4), 12],
    [random.integer(6, 14), 48],
    [random.integer(15, 38), 40],
  ]);
  const wished = addDays(stay.admittedOn, days);
  return { on: wished > knownOn ? wished : addDays(knownOn, 1), how };
}

function planned(stay: PlannedStay, list: StepList, known: boolean): boolean {
  const plannedOn = nextWeekday(addDays(stay.admittedOn, -6));
  if (stay.route !== 'planned' || plannedOn < FIRST_DAY || plannedOn >= stay.admittedOn) return false;
  if (!known) list.add(plannedOn, '10:30', { kind: 'registerPatient' });
  list.add(plannedOn, '10:40', { kind: 'planAdmission' });
  return true;
}

/** Admissions of the evening are entered late in the day, all others before the desk closes. */
function entryTime(stay: PlannedStay, enteredOn: CivilDate): TimeOfDay {
  const isEvening = (stay.admittedTime ?? '00:00') > '16:30';
  return enteredOn === stay.admittedOn && isEvening ? '23:58' : '16:40';
}

const momentOf = ({ admittedOn, admittedTime }: PlannedStay): Instant =>
  instantInJapan(admittedOn, admittedTime ?? '00:00');

function admission(random: SeededRandom, stay: PlannedStay, list: StepList, known: boolean): CivilDate {
  const daysLate = random.chance(0.12) ? 2 : 0;
  const enteredOn = nextWeekday(addDays(stay.admittedOn, daysLate));
  const enteredAt = entryTime(stay, enteredOn);
  const happenedAt = momentOf(stay);
  const isPlanned = planned(stay, list, known);
  if (!known && !isPlanned) list.add(enteredOn, '07:30', { kind: 'registerPatient' });
  list.add(enteredOn, enteredAt, { kind: 'admit' }, happenedAt);
  if (!isPlanned && random.chance(0.08)) list.add(enteredOn, enteredAt, { kind: 'admitAgain' }, happenedAt);
  const isClearedUp = stay.admittedTime === null && random.chance(0.4);
  const correctedOn = nextWeekday(addDays(enteredOn, 1));
  if (isClearedUp) list.add(correctedOn, '09:05', { kind: 'correctAdmission', admittedTime: '13:20' });
  return enteredOn;
}

function careManager(
  random: SeededRandom,
  stay: PlannedStay,
  list: StepList,
  enteredOn: CivilDate,
): CivilDate {
  const knownOn = nextWeekday(
    addDays(
      enteredOn,
      random.weighted([
        [0, 60],
        [1, 30],
        [3, 10],
      ]),
    ),
  );
  const time = knownOn === enteredOn ? '23:59' : '09:30';
  if (stay.patient.office !== null) {
    list.add(knownOn, time, { kind: 'identifyCareManager' });
  } else if (stay.patient.careLevel === 'independent') {
    list.add(knownOn, time, { kind: 'judgeCoordination', needed: false });
  } else {
    list.add(knownOn, time, { kind: 'confirmNoCareManager' });
    if (random.chance(0.8)) list.add(knownOn, time, { kind: 'judgeCoordination', needed: true });
  }
  return knownOn;
}

function ending(list: StepList, end: StayEnd): void {
  switch (end.how) {
    case 'home':
    case 'facility':
      return list.add(end.on, '13:30', { kind: 'discharge', destination: end.how });
    case 'transfer':
      return list.add(end.on, '11:00', { kind: 'transfer' });
    case 'death':
      return list.add(end.on, '05:10', { kind: 'die' });
  }
}

/** Everything that happens around one stay, entered by the people of both desks. */
export function courseOf(random: SeededRandom, stay: PlannedStay, known: boolean): Course {
  const list = new StepList(stay);
  const enteredOn = admission(random, stay, list, known);
  const isMistake = random.chance(0.03);
  if (isMistake) {
    const noticedOn = nextWeekday(addDays(enteredOn, 1));
    list.add(noticedOn, '10:00', { kind: 'cancelAdmission' });
    return { steps: list.steps, endsOn: noticedOn };
  }
  const knownOn = careManager(random, stay, list, enteredOn);
  const end = pickEnd(random, stay, knownOn);
  documentsOf(random, stay, list, knownOn, end);
  noticesOf(random, stay, list, knownOn, end);
  ending(list, end);
  return { steps: list.steps, endsOn: end.on };
}
