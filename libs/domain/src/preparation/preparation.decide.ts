import {
  type Decider,
  type Instant,
  isSameJson,
  type NeedId,
  type PreparationNeedKind,
  type PreparationRule,
  Refusal,
  type StayId,
  unknownCommand,
} from '../kernel/index.js';
import { assessPreparation } from './assess.js';
import type { PreparationEvent, PreparationResult } from './preparation.events.js';
import { evolve, initialState, type PreparationNeed, type PreparationState } from './preparation.state.js';
import type { PreparationFacts } from './preparation-facts.js';

export type PreparationRefusalCode =
  | 'PREPARATION_NEED_ID_TAKEN'
  | 'PREPARATION_NEED_UNKNOWN'
  | 'PREPARATION_NEED_ALREADY_MET'
  | 'PREPARATION_NEED_ALREADY_WAIVED'
  | 'PREPARATION_WAIVER_REASON_MISSING';

interface Wish {
  readonly occurredAt: Instant;
}
export interface AddPreparationNeed extends Wish {
  readonly type: 'AddPreparationNeed';
  readonly stayId: StayId;
  readonly needId: NeedId;
  readonly kind: PreparationNeedKind;
  readonly note: string | null;
}
export interface MeetPreparationNeed extends Wish {
  readonly type: 'MeetPreparationNeed';
  readonly needId: NeedId;
}
export interface WaivePreparationNeed extends Wish {
  readonly type: 'WaivePreparationNeed';
  readonly needId: NeedId;
  readonly reason: string;
}
/** `occurredAt` is the moment of the assessment. */
export interface AssessPreparation extends Wish {
  readonly type: 'AssessPreparation';
  readonly stayId: StayId;
  readonly facts: PreparationFacts;
  readonly rule: PreparationRule;
}

export type PreparationCommand =
  AddPreparationNeed | MeetPreparationNeed | WaivePreparationNeed | AssessPreparation;

type Decision = readonly PreparationEvent[];

const refuse = (code: PreparationRefusalCode, needId: NeedId): never => {
  throw new Refusal<PreparationRefusalCode>(code, { needId });
};

function addNeed(command: AddPreparationNeed, { needs }: PreparationState): Decision {
  const { stayId, needId, kind, note, occurredAt } = command;
  const known = needs.get(needId);
  if (known === undefined) {
    return [{ type: 'PreparationNeedAdded', data: { occurredAt, stayId, needId, kind }, personal: { note } }];
  }
  return known.kind === kind ? [] : refuse('PREPARATION_NEED_ID_TAKEN', needId);
}

const findNeed = ({ needs }: PreparationState, needId: NeedId): PreparationNeed =>
  needs.get(needId) ?? refuse('PREPARATION_NEED_UNKNOWN', needId);

function meetNeed({ needId, occurredAt }: MeetPreparationNeed, state: PreparationState): Decision {
  const { status } = findNeed(state, needId);
  if (status === 'waived') refuse('PREPARATION_NEED_ALREADY_WAIVED', needId);
  if (status === 'met') return [];
  return [{ type: 'PreparationNeedMet', data: { occurredAt, needId }, personal: null }];
}

function waiveNeed({ needId, reason, occurredAt }: WaivePreparationNeed, state: PreparationState): Decision {
  const { status } = findNeed(state, needId);
  if (status === 'met') refuse('PREPARATION_NEED_ALREADY_MET', needId);
  if (status === 'waived') return [];
  if (reason.trim() === '') refuse('PREPARATION_WAIVER_REASON_MISSING', needId);
  return [{ type: 'PreparationNeedWaived', data: { occurredAt, needId }, personal: { reason } }];
}

/** Needs that still ask for something, in the order in which they were added. */
export const openNeeds = ({ needs }: Pick<PreparationState, 'needs'>): readonly PreparationNeedKind[] =>
  [...needs.values()].filter((need) => need.status === 'open').map((need) => need.kind);

/** Death and transfer take a result back once; where there was none, or is none any more, they leave no trace. */
function isNews(last: PreparationResult | null, result: PreparationResult): boolean {
  if (result.status === 'outOfScope') return last !== null && last.status !== 'outOfScope';
  return !isSameJson(last, result);
}

function assess(command: AssessPreparation, { lastResult, ...state }: PreparationState): Decision {
  const { stayId, facts, rule, occurredAt } = command;
  const result = assessPreparation(rule, facts, openNeeds(state), occurredAt);
  if (!isNews(lastResult, result)) return [];
  return [{ type: 'PreparationAssessed', data: { occurredAt, stayId, result }, personal: null }];
}

function decide(command: PreparationCommand, state: PreparationState): Decision {
  switch (command.type) {
    case 'AddPreparationNeed':
      return addNeed(command, state);
    case 'MeetPreparationNeed':
      return meetNeed(command, state);
    case 'WaivePreparationNeed':
      return waiveNeed(command, state);
    case 'AssessPreparation':
      return assess(command, state);
    default:
      return unknownCommand(command);
  }
}

/** 退院準備: what is needed, and whether the days that are left are enough for it. */
export const preparation: Decider<PreparationCommand, PreparationState, PreparationEvent> = {
  category: 'preparation',
  initialState,
  decide,
  evolve,
};
