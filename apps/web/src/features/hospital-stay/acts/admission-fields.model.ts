import type { AdmissionRequest, CorrectAdmissionRequest } from '@tsunagi/contracts';
import { moment } from '../../../ui/japanese-date.js';
import { type TypedDate, typedOf } from '../../../ui/dates/typed-date.js';
import { found, isNoTime, momentOf, type Problems, problemOfDay, said, type Stay } from './act.model.js';
import { actErrors as errors } from './labels.ja.js';

export const PLACES = ['ward', 'room', 'department', 'attendingPhysician', 'cause'] as const;
type Place = (typeof PLACES)[number];

export interface AdmissionFields extends Readonly<Record<Place, string>> {
  readonly on: TypedDate;
  readonly at: string;
  readonly route: AdmissionRequest['route'] | null;
}

const timeOf = (instant: string | null): string => (instant === null ? '' : moment(instant).slice(-5));

/** Of a plan: its day, or today if that comes first. */
const likelyDay = (plannedOn: string | null, today: string): string =>
  plannedOn !== null && plannedOn < today ? plannedOn : today;

/** The admission as it stands, or what its plan says. */
export function fieldsOf({ stay, admission }: Stay, today: string): AdmissionFields {
  const known: Readonly<Record<Place, string | null>> = {
    ...{ ward: stay.ward, room: stay.room, department: stay.department },
    ...{ attendingPhysician: admission.attendingPhysician, cause: admission.cause },
  };
  const places = Object.fromEntries(PLACES.map((place) => [place, known[place] ?? '']));
  const on = typedOf(stay.admittedOn ?? likelyDay(stay.plannedOn, today));
  return { ...(places as Record<Place, string>), on, at: timeOf(stay.admittedAt), route: null };
}

const problemsOfMoment = ({ on, at }: AdmissionFields, today: string): Problems =>
  found({ admittedOn: problemOfDay(on, today, null), admittedAt: isNoTime(at) && errors.time });

export const problemsOfAdmission = (fields: AdmissionFields, today: string): Problems => ({
  ...problemsOfMoment(fields, today),
  ...found({ route: fields.route === null && errors.route }),
});

export function admissionRequestOf(fields: AdmissionFields): AdmissionRequest {
  const { on, at, route } = fields;
  const place = Object.fromEntries(PLACES.map((place) => [place, said(fields[place])]));
  return { ...place, admittedOn: on.date ?? '', admittedAt: momentOf(on, at), route: route ?? 'planned' };
}

/** Only what was changed is sent, so that nobody else's correction is undone. */
export function correctionOf(before: AdmissionFields, after: AdmissionFields): CorrectAdmissionRequest {
  const places = PLACES.filter((place) => said(before[place]) !== said(after[place]));
  const changes = Object.fromEntries(places.map((place) => [place, said(after[place])]));
  const was = momentOf(before.on, before.at);
  const is = momentOf(after.on, after.at);
  if (before.on.date === after.on.date && was === is) return changes;
  return { ...changes, admittedOn: after.on.date ?? '', admittedAt: is };
}

export function problemsOfCorrection(
  before: AdmissionFields,
  after: AdmissionFields,
  today: string,
): Problems {
  const problems = problemsOfMoment(after, today);
  if (Object.keys(problems).length > 0) return problems;
  const isUnchanged = Object.keys(correctionOf(before, after)).length === 0;
  return found({ admittedOn: isUnchanged && errors.unchanged });
}
