import type { StayLineResponse } from '@tsunagi/contracts';
import type { actNames, stepNames } from './labels.ja.js';

export type StepName = keyof typeof stepNames;
export type ActName = keyof typeof actNames;

export interface NextStep {
  readonly name: StepName;
  /** Where it is done, below the address of the stay unless it begins with `/`. */
  readonly to: string;
}

const isOngoing = ({ status }: StayLineResponse): boolean => status === 'planned' || status === 'admitted';

/** What was told last is not what stands now. */
export const isToldOther = ({ announcedAt, dateTold, expectedOn }: StayLineResponse): boolean =>
  announcedAt !== null && expectedOn !== null && dateTold !== expectedOn;

const NOTICE = 'discharge-notice';

/** What the answer, or its absence, asks for. */
function ofAnswer({ answer, receiptConfirmedAt }: StayLineResponse): NextStep | null {
  if (answer === 'difficult') return { name: 'late', to: NOTICE };
  if (answer === 'toBeDiscussed') return { name: 'discuss', to: '#told' };
  return answer === null && receiptConfirmedAt === null ? { name: 'confirm', to: '#told' } : null;
}

function ofNotice(stay: StayLineResponse): NextStep | null {
  const { expectedOn, foreseenFrom, announcedAt, coordinationNeeded } = stay;
  if (coordinationNeeded === false) return null;
  if (expectedOn === null && foreseenFrom === null) return { name: 'expect', to: NOTICE };
  if (announcedAt === null) return { name: 'tell', to: NOTICE };
  return isToldOther(stay) ? { name: 'tellAgain', to: NOTICE } : ofAnswer(stay);
}

function ofCourse({ status, plannedOn, expectedOn }: StayLineResponse, today: string): NextStep | null {
  const isDue = (day: string | null): boolean => day !== null && day <= today;
  if (status === 'planned') return isDue(plannedOn) ? { name: 'admit', to: 'admission' } : null;
  return isDue(expectedOn) ? { name: 'discharge', to: 'discharge' } : null;
}

function ofHospital(stay: StayLineResponse, today: string): readonly (NextStep | null)[] {
  const { careManagerStatus, coordinationNeeded } = stay;
  const isUnjudged = coordinationNeeded === null && careManagerStatus !== 'identified';
  return [
    ofCourse(stay, today),
    careManagerStatus === 'unknown' ? { name: 'findCareManager', to: 'care-manager' } : null,
    isUnjudged ? { name: 'judge', to: 'coordination-judgement' } : null,
    ofNotice(stay),
  ];
}

function ofOffice({
  status,
  announcedAt,
  answer,
  sheetSentAt,
}: StayLineResponse): readonly (NextStep | null)[] {
  return [
    announcedAt !== null && answer === null ? { name: 'answer', to: '/inbox' } : null,
    status === 'admitted' && sheetSentAt === null ? { name: 'sheet', to: '#deadlines' } : null,
  ];
}

/** 次にすること, most urgent first; nothing once the stay has ended. */
export function nextSteps(stay: StayLineResponse, isHospital: boolean, today: string): readonly NextStep[] {
  if (!isOngoing(stay)) return [];
  const steps = isHospital ? ofHospital(stay, today) : ofOffice(stay);
  return steps.filter((step) => step !== null);
}

const WHILE: Readonly<Record<StayLineResponse['status'], readonly ActName[]>> = {
  planned: [
    'admission',
    'care-manager',
    'no-care-manager',
    'coordination-judgement',
    'admission-cancellation',
  ],
  admitted: [
    ...(['care-manager', 'no-care-manager', 'coordination-judgement', 'admission-correction'] as const),
    ...(['discharge', 'hospital-transfer', 'death', 'admission-cancellation'] as const),
  ],
  discharged: ['discharge-cancellation', 'admission-correction'],
  transferred: ['discharge-cancellation', 'admission-correction'],
  died: ['discharge-cancellation', 'admission-correction'],
  cancelled: [],
};

/** What the hospital can record about a stay as it is. */
export function actsOf(stay: StayLineResponse): readonly ActName[] {
  const hasExpectation = stay.expectedOn !== null || stay.foreseenFrom !== null;
  const acts = WHILE[stay.status];
  return isOngoing(stay) && hasExpectation ? [...acts, 'discharge-notice/withdrawal'] : acts;
}
