import { addDays, type CivilDate, daysBetween } from '@tsunagi/domain';
import type { SeededRandom } from '../region/random.js';
import type { PlannedStay } from './plan.js';
import { nextWeekday, type StayEnd, type StepList } from './step-list.js';

type Habit = 'early' | 'usual' | 'short' | 'sameDay' | 'silent';

const LEAD_DAYS: Readonly<Record<Exclude<Habit, 'silent'>, readonly [number, number]>> = {
  early: [12, 18],
  usual: [7, 10],
  short: [2, 4],
  sameDay: [0, 0],
};

const NEEDS = [
  'newEquipment',
  'newProcedure',
  'adlDecline',
  'newVisitingNurse',
  'homeModification',
  'terminal',
] as const;

interface Told {
  readonly announcedOn: CivilDate;
  readonly date: CivilDate;
}

function reply(
  random: SeededRandom,
  list: StepList,
  { announcedOn, date }: Told,
  habit: Habit,
  end: StayEnd,
): void {
  const answeredOn = habit === 'sameDay' ? announcedOn : nextWeekday(addDays(announcedOn, 1));
  if (answeredOn > end.on || !random.chance(0.85)) return;
  const [received, answered] =
    habit === 'sameDay' ? (['09:40', '10:30'] as const) : (['09:10', '10:45'] as const);
  list.add(answeredOn, received, { kind: 'confirmReceipt' });
  const answer = random.weighted<'possible' | 'difficult' | 'toBeDiscussed'>(
    habit === 'short' || habit === 'sameDay'
      ? [
          ['difficult', 5],
          ['possible', 3],
          ['toBeDiscussed', 2],
        ]
      : [
          ['possible', 8],
          ['toBeDiscussed', 2],
        ],
  );
  const earliestOn = answer === 'difficult' ? addDays(date, random.integer(2, 5)) : null;
  list.add(answeredOn, answered, { kind: 'acknowledge', answer, earliestOn });
}

function moves(random: SeededRandom, list: StepList, setOn: CivilDate, first: CivilDate, end: StayEnd): void {
  const movedOn = nextWeekday(addDays(setOn, 2));
  if (first === end.on || movedOn >= end.on) return;
  if (random.chance(0.2)) {
    list.add(movedOn, '13:00', { kind: 'withdrawDate' });
    const againOn = nextWeekday(addDays(movedOn, 1));
    if (againOn < end.on) list.add(againOn, '10:00', { kind: 'expect', expectedOn: end.on });
    if (againOn < end.on)
      list.add(againOn, '10:20', { kind: 'announce', grade: 'confirmed', channel: 'inbox' });
    return;
  }
  list.add(movedOn, '13:00', { kind: 'move', expectedOn: end.on });
  list.add(movedOn, '13:20', { kind: 'announce', grade: 'confirmed', channel: 'inbox' });
}

function firstDate(random: SeededRandom, setOn: CivilDate, end: StayEnd): CivilDate {
  const shift = random.weighted([
    [0, 62],
    [3, 14],
    [-2, 12],
    [1, 12],
  ]);
  const date = addDays(end.on, shift);
  return date > setOn ? date : end.on;
}

function pickHabit(random: SeededRandom): Habit {
  return random.weighted<Habit>([
    ['early', 26],
    ['usual', 34],
    ['short', 24],
    ['sameDay', 8],
    ['silent', 8],
  ]);
}

/** Transfers and deaths seldom have a date beforehand. */
function isForeseeable(random: SeededRandom, knownOn: CivilDate, end: StayEnd): boolean {
  if (end.how !== 'transfer' && end.how !== 'death') return true;
  return daysBetween(knownOn, end.on) >= 8 && random.chance(0.5);
}

function dayOfSetting(
  random: SeededRandom,
  habit: Exclude<Habit, 'silent'>,
  knownOn: CivilDate,
  end: StayEnd,
): CivilDate {
  if (habit === 'sameDay') return end.on;
  const [least, most] = LEAD_DAYS[habit];
  const wished = addDays(end.on, -random.integer(least, most));
  return nextWeekday(wished > knownOn ? wished : addDays(knownOn, 1));
}

function announce(random: SeededRandom, list: StepList, told: Told, habit: Habit, end: StayEnd): void {
  const { announcedOn, date } = told;
  const channel = random.weighted<'inbox' | 'fax' | 'telephone'>([
    ['inbox', 75],
    ['fax', 20],
    ['telephone', 5],
  ]);
  const early = random.chance(0.6) || announcedOn === end.on;
  list.add(announcedOn, early ? '09:25' : '15:40', { kind: 'announce', grade: 'planned', channel });
  reply(random, list, told, habit, end);
  moves(random, list, announcedOn, date, end);
}

function foresee(list: StepList, seenOn: CivilDate, setOn: CivilDate, end: StayEnd): void {
  if (seenOn >= setOn) return;
  list.add(seenOn, '16:10', { kind: 'foresee', from: addDays(end.on, -3), to: addDays(end.on, 4) });
}

/** The hospital sees the date coming, sets it, moves it, and tells the care office, early or late. */
export function noticesOf(
  random: SeededRandom,
  stay: PlannedStay,
  list: StepList,
  knownOn: CivilDate,
  end: StayEnd,
): void {
  const habit = pickHabit(random);
  if (!isForeseeable(random, knownOn, end)) return;
  if (random.chance(0.45) && daysBetween(knownOn, end.on) > 4) {
    list.add(nextWeekday(addDays(knownOn, 2)), '15:30', { kind: 'addNeed', need: random.pick(NEEDS) });
  }
  if (habit === 'silent')
    return list.add(addDays(end.on, -1), '16:00', { kind: 'expect', expectedOn: end.on });
  const setOn = dayOfSetting(random, habit, knownOn, end);
  if (setOn > end.on) return;
  if (habit === 'early') foresee(list, nextWeekday(addDays(knownOn, 1)), setOn, end);
  const date = firstDate(random, setOn, end);
  list.add(setOn, '09:15', { kind: 'expect', expectedOn: date });
  if (stay.patient.careLevel !== 'independent')
    announce(random, list, { announcedOn: setOn, date }, habit, end);
}
