import type { NoteValues, OrganisationId, PatientId, StayId } from '@tsunagi/domain';

export interface DraftNoteRequest {
  /** どの入院についてか */
  readonly stayId?: StayId;
  /** 入院によらない連絡のとき、自分の事業所・病院の患者 */
  readonly patientId?: PatientId;
  /** 省略時は、その入院の相手方 */
  readonly toOrganisationId?: OrganisationId;
  readonly values?: NoteValues;
}
