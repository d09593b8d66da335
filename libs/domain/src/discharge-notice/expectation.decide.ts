import { addDays, type CivilDate, civilDateInJapan, type Instant, type StayId } from '../kernel/index.js';
import type { DischargeNoticeEvent } from './discharge-notice.events.js';
import type { DischargeNoticeState } from './discharge-notice.state.js';
import { refuse } from './refusal.js';

interface OfStay {
  readonly occurredAt: Instant;
  /** The stay's day of admission or, before it, the planned one; `null` when unknown. */
  readonly admittedOn: CivilDate | null;
}
export type ForeseeDischarge = OfStay & {
  readonly type: 'ForeseeDischarge';
  readonly stayId: StayId;
  readonly from: CivilDate;
  readonly to: CivilDate;
};
export type ExpectDischarge = OfStay & {
  readonly type: 'ExpectDischarge';
  readonly stayId: StayId;
  readonly expectedOn: CivilDate;
};
export type MoveExpectedDischarge = OfStay & {
  readonly type: 'MoveExpectedDischarge';
  readonly expectedOn: CivilDate;
  readonly reason: string | null;
};
/** Takes back the expected date or, without one, the foreseen range. */
export type WithdrawExpectedDischarge = {
  readonly type: 'WithdrawExpectedDischarge';
  readonly reason: string | null;
  readonly occurredAt: Instant;
};

const HORIZON_DAYS = 731;

type Events = readonly DischargeNoticeEvent[];

/** @throws Refusal for a day on which this stay cannot end. */
function checkPossible(day: CivilDate, { admittedOn, occurredAt }: OfStay): void {
  const saidOn = civilDateInJapan(occurredAt);
  if (admittedOn !== null && day < admittedOn) refuse('EXPECTED_DISCHARGE_BEFORE_ADMISSION', { admittedOn });
  if (day < saidOn) refuse('EXPECTED_DISCHARGE_PASSED', { expectedOn: day, saidOn });
  if (day > addDays(saidOn, HORIZON_DAYS)) refuse('EXPECTED_DISCHARGE_TOO_FAR_AHEAD', { expectedOn: day });
}

/** A range may have begun already: its end is what must be possible. */
export function foreseeDischarge(wish: ForeseeDischarge, state: DischargeNoticeState): Events {
  const { stayId, from, to, occurredAt, admittedOn } = wish;
  if (state.status === 'expected') refuse('EXPECTED_DISCHARGE_ALREADY_SET', { expectedOn: state.expectedOn });
  if (from > to) refuse('DISCHARGE_RANGE_REVERSED', { from, to });
  if (state.status === 'foreseen' && state.foreseen.from === from && state.foreseen.to === to) return [];
  if (admittedOn !== null && from < admittedOn) refuse('EXPECTED_DISCHARGE_BEFORE_ADMISSION', { admittedOn });
  checkPossible(to, wish);
  return [{ type: 'DischargeForeseen', data: { occurredAt, stayId, from, to }, personal: null }];
}

export function expectDischarge(wish: ExpectDischarge, state: DischargeNoticeState): Events {
  const { stayId, expectedOn, occurredAt } = wish;
  if (state.status === 'expected') {
    if (state.expectedOn === expectedOn) return [];
    refuse('EXPECTED_DISCHARGE_ALREADY_SET', { expectedOn: state.expectedOn });
  }
  checkPossible(expectedOn, wish);
  return [{ type: 'DischargeExpected', data: { occurredAt, stayId, expectedOn }, personal: null }];
}

export function moveExpectedDischarge(wish: MoveExpectedDischarge, state: DischargeNoticeState): Events {
  const { expectedOn, reason, occurredAt } = wish;
  if (state.status !== 'expected') return refuse('NO_EXPECTED_DISCHARGE');
  if (state.expectedOn === expectedOn) return [];
  checkPossible(expectedOn, wish);
  const data = { occurredAt, from: state.expectedOn, expectedOn };
  return [{ type: 'ExpectedDischargeMoved', data, personal: { reason } }];
}

export function withdrawExpectedDischarge(
  wish: WithdrawExpectedDischarge,
  state: DischargeNoticeState,
): Events {
  if (state.status === 'withdrawn') return [];
  if (state.status === 'silent') return refuse('NO_EXPECTED_DISCHARGE');
  const expectedOn = state.status === 'expected' ? state.expectedOn : null;
  const data = { occurredAt: wish.occurredAt, expectedOn };
  return [{ type: 'ExpectedDischargeWithdrawn', data, personal: { reason: wish.reason } }];
}
