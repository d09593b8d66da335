import type { CivilDate, DomainEvent, Instant, OrganisationId, PatientId } from '../kernel/index.js';

/** 要介護度 */
export type CareLevel =
  | 'notEligible'
  | 'programmeTarget'
  | 'support1'
  | 'support2'
  | 'care1'
  | 'care2'
  | 'care3'
  | 'care4'
  | 'care5'
  | 'independent';
/** 認定の状況: apart from the level. */
export type CertificationStatus = 'certified' | 'applied' | 'revisionApplied' | 'notApplied' | 'unknown';
export type Sex = 'male' | 'female' | 'other' | 'unknown';

/** Kept code point by code point as entered; never normalised. `null` = not known. */
export interface PersonalDetails {
  readonly name: string;
  /** フリガナ, full-width katakana. */
  readonly kana: string | null;
  readonly birthDate: CivilDate | null;
  readonly sex: Sex;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly tel: string | null;
  /** 患者ID of the hospital that owns the record. */
  readonly hospitalPatientNumber: string | null;
  /** 被保険者番号, ten characters. */
  readonly insuredNumber: string | null;
}

export interface CareCertification {
  readonly status: CertificationStatus;
  readonly careLevel: CareLevel | null;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly appliedOn: CivilDate | null;
}

interface Happened {
  readonly occurredAt: Instant;
}

/** 患者・利用者の登録 */
export type PatientRegistered = DomainEvent<
  'PatientRegistered',
  Happened & { readonly patientId: PatientId; readonly organisationId: OrganisationId },
  PersonalDetails
>;
/** 基本情報の訂正: changed fields only. */
export type PatientDetailsCorrected = DomainEvent<
  'PatientDetailsCorrected',
  Happened & { readonly fields: readonly (keyof PersonalDetails)[] },
  Partial<PersonalDetails>
>;
/** 要介護認定の記録 */
export type CareCertificationRecorded = DomainEvent<'CareCertificationRecorded', Happened, CareCertification>;

/** 患者・利用者: one record of one organisation. */
export type PatientEvent = PatientRegistered | PatientDetailsCorrected | CareCertificationRecorded;
