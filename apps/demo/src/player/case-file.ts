import type { PlannedStay } from '../scenario/plan.js';
import type { Desk, SettledRegion } from './settle.js';

/** What the player has to remember of one stay to go on with it. */
export interface CaseFile {
  stayId: string | null;
  admissionKey: string | null;
  expectedOn: string | null;
  announcementId: string | null;
  announcements: number;
  sheet: { id: string; revision: number } | null;
  noteId: string | null;
}

export class CaseFiles {
  private readonly files = new Map<string, CaseFile>();
  private readonly patients = new Map<string, string>();

  constructor(private readonly region: SettledRegion) {}

  of(stay: PlannedStay): CaseFile {
    const known = this.files.get(stay.key);
    if (known) return known;
    const file: CaseFile = {
      stayId: null,
      admissionKey: null,
      expectedOn: null,
      announcementId: null,
      announcements: 0,
      sheet: null,
      noteId: null,
    };
    this.files.set(stay.key, file);
    return file;
  }

  rememberPatient(stay: PlannedStay, patientId: string): void {
    this.patients.set(stay.patient.key, patientId);
  }

  patientId(stay: PlannedStay): string {
    return required(this.patients.get(stay.patient.key), `patient of ${stay.key}`);
  }

  stayId(stay: PlannedStay): string {
    return required(this.of(stay).stayId, `stay ${stay.key}`);
  }

  hospital(stay: PlannedStay): Desk {
    return required(this.region.desks.get(stay.patient.hospital), stay.patient.hospital);
  }

  /** The care office in charge, without one the center of the address. */
  office({ patient }: PlannedStay): Desk {
    const key = patient.office ?? patient.center;
    return required(this.region.desks.get(key), key);
  }
}

export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the script needs ${what} before it exists`);
  return value;
}
