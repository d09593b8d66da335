import type {
  CivilDate,
  DomainEvent,
  Instant,
  OpeningHours,
  OrganisationId,
  PlainEvent,
  RegionId,
  StaffId,
  YearlyClosure,
} from '../kernel/index.js';

export type OrganisationKind =
  | 'hospital'
  | 'homeCareSupportOffice'
  | 'communitySupportCenter'
  | 'smallMultifunctionalOffice'
  | 'nursingMultifunctionalOffice'
  /** 圏域の調整役, e.g. the health centre. */
  | 'regionalCoordination';

export type StaffRole =
  'liaisonStaff' | 'ward' | 'careManager' | 'officeAdministrator' | 'regionalCoordinator';

export interface OrganisationProfile {
  readonly name: string;
  readonly kana: string | null;
  /** 事業所番号 or 医療機関コード, ten digits. */
  readonly officialNumber: string | null;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly town: string | null;
  readonly tel: string | null;
  readonly fax: string | null;
}

interface Happened {
  readonly occurredAt: Instant;
}

/** 機関の登録 */
export type OrganisationRegistered = PlainEvent<
  'OrganisationRegistered',
  Happened & {
    readonly organisationId: OrganisationId;
    readonly regionId: RegionId;
    readonly kind: OrganisationKind;
    readonly profile: OrganisationProfile;
  }
>;
/** 機関の基本情報の訂正 */
export type OrganisationProfileCorrected = PlainEvent<
  'OrganisationProfileCorrected',
  Happened & { readonly profile: OrganisationProfile }
>;
/** 運営規程の営業日・営業時間, in force from a day. */
export type BusinessHoursSet = PlainEvent<
  'BusinessHoursSet',
  Happened & {
    readonly effectiveFrom: CivilDate;
    /** Index 0 = Sunday … 6 = Saturday; `null` = closed. */
    readonly weekly: readonly (OpeningHours | null)[];
    readonly opensOnHolidays: boolean;
    readonly yearlyClosures: readonly YearlyClosure[];
  }
>;
/** 臨時休業 */
export type ClosureDeclared = PlainEvent<
  'ClosureDeclared',
  Happened & { readonly closureId: string; readonly from: CivilDate; readonly to: CivilDate }
>;
/** 臨時休業の取消 */
export type ClosureWithdrawn = PlainEvent<'ClosureWithdrawn', Happened & { readonly closureId: string }>;
/** 職員の登録 */
export type StaffMemberJoined = DomainEvent<
  'StaffMemberJoined',
  Happened & { readonly staffId: StaffId; readonly role: StaffRole },
  { readonly name: string; readonly kana: string | null }
>;
/** 職員の役割の変更 */
export type StaffMemberReassigned = PlainEvent<
  'StaffMemberReassigned',
  Happened & { readonly staffId: StaffId; readonly role: StaffRole }
>;
/** 職員の離任 */
export type StaffMemberLeft = PlainEvent<'StaffMemberLeft', Happened & { readonly staffId: StaffId }>;

/** 病院・事業所・センター */
export type OrganisationEvent =
  | OrganisationRegistered
  | OrganisationProfileCorrected
  | BusinessHoursSet
  | ClosureDeclared
  | ClosureWithdrawn
  | StaffMemberJoined
  | StaffMemberReassigned
  | StaffMemberLeft;
