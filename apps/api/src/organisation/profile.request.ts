import type { OrganisationProfile } from '@tsunagi/domain';
import { IsOptional } from 'class-validator';
import { HappenedRequest } from '../document/happened.request.js';
import { IsText } from '../platform/validation/rules.js';

/** Everything but the name; `null` says that there is none. */
export abstract class ProfileRequest extends HappenedRequest {
  @IsOptional()
  @IsText(200)
  readonly kana?: string | null;

  /** 事業所番号・医療機関コード(10桁) */
  @IsOptional()
  @IsText(10)
  readonly officialNumber?: string | null;

  @IsOptional()
  @IsText(10)
  readonly postalCode?: string | null;

  @IsOptional()
  @IsText(300)
  readonly address?: string | null;

  /** 町名(担当区域を探すとき) */
  @IsOptional()
  @IsText(100)
  readonly town?: string | null;

  @IsOptional()
  @IsText(30)
  readonly tel?: string | null;

  @IsOptional()
  @IsText(30)
  readonly fax?: string | null;
}

/** What the request leaves out is `undefined`. */
export const profileOf = (request: ProfileRequest): Partial<Omit<OrganisationProfile, 'name'>> => ({
  kana: request.kana,
  officialNumber: request.officialNumber,
  postalCode: request.postalCode,
  address: request.address,
  town: request.town,
  tel: request.tel,
  fax: request.fax,
});
