import { civilDateInJapan, type Instant, type OrganisationId, type StaffId } from '../kernel/index.js';
import type { CoordinationCriterion, HospitalStayEvent } from './hospital-stay.events.js';
import type {
  CareManagerKnowledge,
  CoordinationJudgement,
  HospitalStayState,
} from './hospital-stay.state.js';
import { keptStay, refuse } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
/** 担当の確認: the first time it identifies, for another office or person it replaces. */
export type IdentifyCareManager = At & {
  readonly type: 'IdentifyCareManager';
  readonly officeId: OrganisationId;
  readonly careManagerId: StaffId | null;
  readonly careManagerName: string | null;
};
export type ConfirmNoCareManager = At & {
  readonly type: 'ConfirmNoCareManager';
  readonly communitySupportCenterId: OrganisationId | null;
};
export type JudgeDischargeCoordination = At &
  CoordinationJudgement & { readonly type: 'JudgeDischargeCoordination' };

type Events = readonly HospitalStayEvent[];
type Identified = Extract<CareManagerKnowledge, { kind: 'identified' }>;
type Person = Pick<Identified, 'careManagerId' | 'careManagerName'>;

/** The office alone says less than what is known already. */
const namesNobody = ({ careManagerId, careManagerName }: Person): boolean =>
  careManagerId === null && careManagerName === null;

const isSamePerson = (known: Person, wish: Person): boolean =>
  known.careManagerId !== null && wish.careManagerId !== null
    ? known.careManagerId === wish.careManagerId
    : known.careManagerId === wish.careManagerId && known.careManagerName === wish.careManagerName;

export function identifyCareManager(wish: IdentifyCareManager, state: HospitalStayState): Events {
  const known = keptStay(state).careManager;
  const { occurredAt, officeId, careManagerId, careManagerName } = wish;
  const data = { occurredAt, officeId, careManagerId };
  const personal = { careManagerName };
  if (known.kind !== 'identified') return [{ type: 'CareManagerIdentified', data, personal }];
  if (known.officeId === officeId) {
    if (namesNobody(wish) || isSamePerson(known, wish)) return [];
    if (namesNobody(known)) return [{ type: 'CareManagerIdentified', data, personal }];
  }
  return [{ type: 'CareManagerReplaced', data: { ...data, fromOfficeId: known.officeId }, personal }];
}

export function confirmNoCareManager(wish: ConfirmNoCareManager, state: HospitalStayState): Events {
  const known = keptStay(state).careManager;
  const { communitySupportCenterId, occurredAt } = wish;
  if (known.kind === 'none' && known.communitySupportCenterId === communitySupportCenterId) return [];
  return [{ type: 'NoCareManagerConfirmed', data: { occurredAt, communitySupportCenterId }, personal: null }];
}

const hasSameMembers = (
  left: readonly CoordinationCriterion[],
  right: readonly CoordinationCriterion[],
): boolean => left.length === right.length && left.every((member) => right.includes(member));

const isSameJudgement = (left: CoordinationJudgement, right: CoordinationJudgement): boolean =>
  left.needed === right.needed &&
  left.judgedOn === right.judgedOn &&
  left.judgedBy === right.judgedBy &&
  left.reason === right.reason &&
  hasSameMembers(left.criteria, right.criteria);

/** §5.2: any one criterion suffices; whoever has a care manager always needs coordination. */
const isUnfounded = (wish: JudgeDischargeCoordination, careManager: CareManagerKnowledge): boolean =>
  wish.needed && wish.criteria.length === 0 && wish.reason === null && careManager.kind !== 'identified';

export function judgeDischargeCoordination(
  wish: JudgeDischargeCoordination,
  state: HospitalStayState,
): Events {
  const stay = keptStay(state);
  if (stay.judgement !== null && isSameJudgement(stay.judgement, wish)) return [];
  if (wish.judgedOn > civilDateInJapan(wish.occurredAt))
    refuse('JUDGEMENT_IN_THE_FUTURE', { judgedOn: wish.judgedOn });
  if (isUnfounded(wish, stay.careManager)) refuse('JUDGEMENT_WITHOUT_CRITERION');
  if (!wish.needed && wish.criteria.length > 0) refuse('JUDGEMENT_AGAINST_CRITERIA');
  const { type: _type, reason, ...data } = wish;
  return [{ type: 'DischargeCoordinationJudged', data, personal: { reason } }];
}
