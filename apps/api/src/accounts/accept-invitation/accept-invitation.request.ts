import type { OrganisationKind } from '@tsunagi/domain';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, Length, Matches, MinLength, ValidateNested } from 'class-validator';
import { accountMessages } from '@tsunagi/contracts';
import { IsText } from '../../platform/validation/rules.js';

export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  'hospital',
  'homeCareSupportOffice',
  'communitySupportCenter',
  'smallMultifunctionalOffice',
  'nursingMultifunctionalOffice',
  'regionalCoordination',
];

/** 最初の管理者が属する組織 */
export class FoundedOrganisationRequest {
  @IsIn(ORGANISATION_KINDS)
  readonly kind!: OrganisationKind;

  @IsText(200)
  readonly name!: string;

  @IsOptional()
  @IsText(200)
  readonly kana?: string;

  @IsOptional()
  @Length(10, 10)
  readonly officialNumber?: string;

  @IsOptional()
  @IsText(10)
  readonly postalCode?: string;

  @IsOptional()
  @IsText(300)
  readonly address?: string;

  @IsOptional()
  @IsText(100)
  readonly town?: string;

  @IsOptional()
  @IsText(20)
  readonly tel?: string;

  @IsOptional()
  @IsText(20)
  readonly fax?: string;
}

export class AcceptInvitationRequest {
  @IsText(64)
  readonly token!: string;

  @Matches(/^[A-Za-z0-9._@-]{3,64}$/, {
    message: accountMessages.loginShape,
  })
  readonly login!: string;

  @MinLength(10)
  @IsText(128)
  readonly password!: string;

  /** 氏名 */
  @IsText(100)
  readonly name!: string;

  @IsOptional()
  @IsText(100)
  readonly kana?: string;

  /** 最初の管理者だけが指定する */
  @IsOptional()
  @ValidateNested()
  @Type(() => FoundedOrganisationRequest)
  readonly organisation?: FoundedOrganisationRequest;
}
