import type { OrganisationId, OrganisationKind } from '@tsunagi/domain';

/** 名簿の一行 */
export interface OrganisationLineResponse {
  readonly organisationId: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly kana: string | null;
  /** 事業所番号・医療機関コード */
  readonly officialNumber: string | null;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly town: string | null;
  readonly tel: string | null;
  readonly fax: string | null;
}

export interface OrganisationPageResponse {
  readonly rows: readonly OrganisationLineResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor: string | null;
}
