import type { OrganisationProfile } from '@tsunagi/domain';
import { ValidateIf } from 'class-validator';
import { IsText } from '../../platform/validation/rules.js';
import { ProfileRequest, profileOf } from '../profile.request.js';

/** 省いた項目は変わらない */
export class CorrectProfileRequest extends ProfileRequest {
  /** 名称。空にはできない */
  @ValidateIf((_request: object, value: unknown) => value !== undefined)
  @IsText(200)
  readonly name?: string;
}

export const profileChangesOf = (request: CorrectProfileRequest): Partial<OrganisationProfile> => ({
  name: request.name,
  ...profileOf(request),
});
