import {
  daysBetween,
  type CivilDate,
  type Instant,
  isCivilDate,
  isSameJson,
  type OpeningHours,
  type YearlyClosure,
} from '../kernel/index.js';
import type { OrganisationEvent } from './organisation.events.js';
import type { BusinessHours, OrganisationState } from './organisation.state.js';
import { refuse, registered } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
/** 運営規程の営業日・営業時間, in force from a day; stated again for the same day, it replaces. */
export type SetBusinessHours = At & BusinessHours & { readonly type: 'SetBusinessHours' };
export type DeclareClosure = At & {
  readonly type: 'DeclareClosure';
  readonly closureId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
};
export type WithdrawClosure = At & { readonly type: 'WithdrawClosure'; readonly closureId: string };

const LONGEST_CLOSURE_DAYS = 366;

type Events = readonly OrganisationEvent[];

const closesTooEarly = (hours: OpeningHours | null): boolean =>
  hours !== null && hours.closesAt <= hours.opensAt;

/** In a leap year, so that 29 February counts. */
const isDayOfYear = (day: string): boolean => isCivilDate(`2024-${day}`);

const isImpossible = ({ from, to }: YearlyClosure): boolean => !isDayOfYear(from) || !isDayOfYear(to);

function checkHours({ weekly, yearlyClosures }: BusinessHours): void {
  if (weekly.length !== 7) refuse('WEEK_INCOMPLETE');
  if (weekly.some(closesTooEarly)) refuse('CLOSES_BEFORE_OPENING');
  if (weekly.every((hours) => hours === null)) refuse('NEVER_OPEN');
  if (yearlyClosures.some(isImpossible)) refuse('YEARLY_CLOSURE_IMPOSSIBLE');
}

export function setBusinessHours(wish: SetBusinessHours, state: OrganisationState): Events {
  const { type: _type, occurredAt, ...hours } = wish;
  if (isSameJson(registered(state).businessHours[hours.effectiveFrom], hours)) return [];
  checkHours(hours);
  return [{ type: 'BusinessHoursSet', data: { occurredAt, ...hours }, personal: null }];
}

/** A withdrawn closure may be declared again under its id. */
export function declareClosure(wish: DeclareClosure, state: OrganisationState): Events {
  const { closureId, from, to, occurredAt } = wish;
  const known = registered(state).closures[closureId] ?? null;
  if (known !== null) return isSameJson(known, { from, to }) ? [] : refuse('CLOSURE_ID_TAKEN');
  if (from > to) refuse('CLOSURE_REVERSED', { from, to });
  if (daysBetween(from, to) > LONGEST_CLOSURE_DAYS) refuse('CLOSURE_TOO_LONG', { from, to });
  return [{ type: 'ClosureDeclared', data: { occurredAt, closureId, from, to }, personal: null }];
}

export function withdrawClosure(
  { closureId, occurredAt }: WithdrawClosure,
  state: OrganisationState,
): Events {
  const known = registered(state).closures[closureId];
  if (known === undefined) return refuse('CLOSURE_UNKNOWN');
  return known === null
    ? []
    : [{ type: 'ClosureWithdrawn', data: { occurredAt, closureId }, personal: null }];
}
