import type { OrganisationKind } from '@tsunagi/domain';

/** 最初の管理者が属する組織 */
export interface FoundedOrganisationRequest {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly kana?: string;
  readonly officialNumber?: string;
  readonly postalCode?: string;
  readonly address?: string;
  readonly town?: string;
  readonly tel?: string;
  readonly fax?: string;
}

export interface AcceptInvitationRequest {
  readonly token: string;
  readonly login: string;
  readonly password: string;
  /** 氏名 */
  readonly name: string;
  readonly kana?: string;
  /** 最初の管理者だけが指定する */
  readonly organisation?: FoundedOrganisationRequest;
}
