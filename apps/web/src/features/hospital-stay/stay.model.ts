import type { preparationStatusNames } from '@tsunagi/contracts';
import type {
  answers,
  careManagerStates,
  channels,
  grades,
  noteStates,
  sheetStates,
  stayStates,
} from './labels.ja.js';

export type PreparationStatus = keyof typeof preparationStatusNames;

/** One line of the list; dates are days in Japan, instants UTC. */
export interface StayLine {
  readonly stayId: string;
  /** `null` after erasure. */
  readonly name: string | null;
  readonly kana: string | null;
  readonly birthDate: string | null;
  readonly hospitalName: string | null;
  readonly status: keyof typeof stayStates;
  readonly ward: string | null;
  readonly room: string | null;
  readonly plannedOn: string | null;
  readonly admittedOn: string | null;
  readonly admittedAt: string | null;
  readonly endedOn: string | null;
  readonly careManagerStatus: keyof typeof careManagerStates;
  readonly officeName: string | null;
  readonly careManagerName: string | null;
  readonly expectedOn: string | null;
  readonly foreseenFrom: string | null;
  readonly foreseenTo: string | null;
  readonly gradeTold: keyof typeof grades | null;
  readonly dateTold: string | null;
  readonly announcedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly answer: keyof typeof answers | null;
  readonly sheetSentAt: string | null;
  readonly sheetReceivedAt: string | null;
  readonly preparationStatus: PreparationStatus | null;
  /** One sentence that can be read out. */
  readonly sentence: string | null;
}

export interface SheetLine {
  readonly sheetId: string;
  readonly state: keyof typeof sheetStates;
  readonly version: number;
  readonly sentAt: string | null;
}

export interface NoteLine {
  readonly noteId: string;
  readonly state: keyof typeof noteStates;
  readonly sentAt: string | null;
  readonly answerWantedBy: string | null;
}

/** 準備期間の判定 as it stands now. */
export interface PreparationLine {
  readonly status: PreparationStatus | null;
  readonly sentence: string | null;
  readonly usableDays: number | null;
  readonly requiredStandard: number | null;
  readonly requiredMinimum: number | null;
  readonly sufficientOn: string | null;
  readonly noticeNeededBy: string | null;
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
}

export interface Stay {
  readonly stay: StayLine;
  readonly admission: { readonly attendingPhysician: string | null; readonly cause: string | null };
  readonly preparation: PreparationLine | null;
  readonly sheets: readonly SheetLine[];
  readonly notes: readonly NoteLine[];
}

/** だれに・いつ・どの日を伝えたか */
export interface ToldDate {
  readonly announcementId: string;
  readonly officeName: string | null;
  readonly grade: keyof typeof grades;
  readonly expectedOn: string | null;
  readonly foreseenFrom: string | null;
  readonly foreseenTo: string | null;
  readonly channel: keyof typeof channels;
  readonly announcedAt: string;
  readonly recordedAt: string;
  readonly receiptConfirmedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedByName: string | null;
  readonly answer: keyof typeof answers | null;
  readonly earliestOn: string | null;
  readonly answerReason: string | null;
}

export interface TimelineLine {
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actorName: string | null;
  readonly organisationName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface WholeStay extends Stay {
  readonly told: readonly ToldDate[];
  readonly timeline: readonly TimelineLine[];
}
