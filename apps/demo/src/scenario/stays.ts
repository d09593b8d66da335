import { addDays, daysBetween, type TimeOfDay } from '@tsunagi/domain';
import { SeededRandom } from '../region/random.js';
import { courseOf } from './course.js';
import { makePatient } from './patients.js';
import { FIRST_DAY, LAST_DAY, type PlannedPatient, type PlannedStay, type Step } from './plan.js';

const STAYS = 120;
/** One patient in this many comes back. */
const READMISSION_EVERY = 11;

const CAUSES: readonly (readonly [string, string])[] = [
  ['誤嚥性肺炎', '内科'],
  ['大腿骨頸部骨折', '整形外科'],
  ['脳梗塞', '脳神経外科'],
  ['心不全の増悪', '循環器内科'],
  ['尿路感染症', '内科'],
  ['腰椎圧迫骨折', '整形外科'],
  ['脱水・低栄養', '内科'],
  ['胆嚢炎', '外科'],
];
const WARDS = ['2階西病棟', '3階東病棟', '3階西病棟', '地域包括ケア病棟'];
const PHYSICIANS = ['千葉 洋', '小山田 恵', '葛西 亮太', '髙野 聡子'];

function pickTime(random: SeededRandom): TimeOfDay | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  return random.weighted<() => TimeOfDay | null>([
    [() => `${two(random.integer(9, 16))}:${two(random.integer(0, 11) * 5)}`, 60],
    [() => `${two(random.integer(18, 23))}:${two(random.integer(0, 11) * 5)}`, 16],
    [() => `0${random.integer(0, 6)}:${two(random.integer(0, 11) * 5)}`, 8],
    [() => null, 16],
  ])();
}

function makeStay(
  random: SeededRandom,
  index: number,
  patient: PlannedPatient,
  notBefore: string,
): PlannedStay {
  const [cause, department] = random.pick(CAUSES);
  const lastAdmission = daysBetween(notBefore, addDays(LAST_DAY, -2));
  return {
    key: `s${index}`,
    patient,
    ward: random.pick(WARDS),
    department,
    physician: random.pick(PHYSICIANS),
    cause,
    route: random.weighted([
      ['emergency', 62],
      ['planned', 30],
      ['hospitalTransfer', 8],
    ] as const),
    admittedOn: addDays(notBefore, random.integer(0, Math.max(0, lastAdmission))),
    admittedTime: pickTime(random),
  };
}

/** Every step of the region's ten weeks in the order in which it is entered. */
export function planRegion(seed = 20_261_201): { stays: readonly PlannedStay[]; steps: readonly Step[] } {
  const random = new SeededRandom(seed);
  const stays: PlannedStay[] = [];
  const steps: Step[] = [];
  const add = (stay: PlannedStay): string => {
    const course = courseOf(
      random,
      stay,
      stays.some((earlier) => earlier.patient === stay.patient),
    );
    stays.push(stay);
    steps.push(...course.steps);
    return course.endsOn;
  };
  for (let index = 0; stays.length < STAYS; index++) {
    const patient = makePatient(random, index);
    const endsOn = add(makeStay(random, stays.length, patient, FIRST_DAY));
    const comesBackFrom = addDays(endsOn, 5);
    if (index % READMISSION_EVERY === 0 && comesBackFrom < addDays(LAST_DAY, -5) && stays.length < STAYS) {
      add(makeStay(random, stays.length, patient, comesBackFrom));
    }
  }
  return { stays, steps: steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) };
}
