import type {
  CoordinationGate,
  DischargeNoticeState,
  HospitalStayEvent,
  OngoingOrEndedStay,
  OrganisationId,
  PreparationFacts,
} from '@tsunagi/domain';

export interface Responsibility {
  readonly hasCareManager: boolean;
  /** Whose notices and whose calendar count. */
  readonly officeId: OrganisationId | null;
  readonly calendarOf: PreparationFacts['calendarOf'];
}

/**
 * The office in charge; without a care manager the support center of the address, and if nobody named one, the
 * office that was told first.
 */
export function responsibilityFor(
  { careManager }: OngoingOrEndedStay,
  { announcements }: DischargeNoticeState,
): Responsibility {
  if (careManager.kind === 'identified')
    return { hasCareManager: true, officeId: careManager.officeId, calendarOf: 'office' };
  const named = careManager.kind === 'none' ? careManager.communitySupportCenterId : null;
  const officeId = named ?? announcements[0]?.content.officeId ?? null;
  const calendarOf = officeId === null ? 'region' : 'communitySupportCenter';
  return { hasCareManager: false, officeId, calendarOf };
}

const isIdentification = ({ type }: HospitalStayEvent): boolean =>
  type === 'CareManagerIdentified' || type === 'CareManagerReplaced';
const isJudgement = ({ type }: HospitalStayEvent): boolean => type === 'DischargeCoordinationJudged';

/** 判定: 不要 stands until a care manager becomes known after it; whoever has one always needs coordination. */
export function gateFor(stay: OngoingOrEndedStay, events: readonly HospitalStayEvent[]): CoordinationGate {
  const { judgement, careManager } = stay;
  const judgedLast = events.findLastIndex(isJudgement) > events.findLastIndex(isIdentification);
  if (judgement?.needed === false && judgedLast) return 'notNeeded';
  if (careManager.kind === 'identified') return 'careManager';
  if (judgement === null) return 'notJudged';
  if (!judgement.needed) return 'notNeeded';
  return judgement.criteria.length > 0 ? 'criteria' : 'judged';
}
