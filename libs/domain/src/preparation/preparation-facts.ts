import type { BusinessCalendar, CivilDate, Instant, OrganisationId } from '../kernel/index.js';
import type { CoordinationGate, PreparationInputs } from './preparation.events.js';

/** What one office was told: which date, and when it arrived. */
export interface AnnouncedDischarge {
  readonly officeId: OrganisationId;
  /** When the inbox took it, or the recorded moment of the fax, paper or call. */
  readonly arrivedAt: Instant;
  /** 受領確認 has been recorded, or the channel itself proves the arrival. */
  readonly confirmed: boolean;
  /** `null`: a range only (見込み). */
  readonly namedOn: CivilDate | null;
}

/** What an assessment looks at, gathered from the other streams by whoever asks for it. */
export interface PreparationFacts {
  /** Death, transfer, cancelled admission: the watch stops in silence. */
  readonly outOfScope: 'death' | 'hospitalTransfer' | 'admissionCancelled' | null;
  readonly gate: CoordinationGate;
  /** The office responsible on the discharge day, else the community support center of the address. */
  readonly officeId: OrganisationId | null;
  readonly hasCareManager: boolean;
  readonly calendarOf: PreparationInputs['calendarOf'];
  readonly calendarOwnerId: string;
  /** Covers the days from the first announcement to a year after the discharge. */
  readonly calendar: BusinessCalendar;
  readonly admittedOn: CivilDate | null;
  readonly expectedOn: CivilDate | null;
  readonly dischargedOn: CivilDate | null;
  /** 認定の状況 and 要介護度, as the patient's record names them. */
  readonly certification: string | null;
  readonly careLevel: string | null;
  readonly announcements: readonly AnnouncedDischarge[];
}
