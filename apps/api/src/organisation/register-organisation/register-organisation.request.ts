import type { OrganisationKind, OrganisationProfile } from '@tsunagi/domain';
import { IsIn } from 'class-validator';
import { IsText } from '../../platform/validation/rules.js';
import { ProfileRequest, profileOf } from '../profile.request.js';

const KINDS: readonly OrganisationKind[] = [
  'hospital',
  'homeCareSupportOffice',
  'communitySupportCenter',
  'smallMultifunctionalOffice',
  'nursingMultifunctionalOffice',
  'regionalCoordination',
];

export class RegisterOrganisationRequest extends ProfileRequest {
  @IsIn(KINDS)
  readonly kind!: OrganisationKind;

  @IsText(200)
  readonly name!: string;
}

export function wholeProfileOf(request: RegisterOrganisationRequest): OrganisationProfile {
  const { kana = null, officialNumber = null, postalCode = null, address = null } = profileOf(request);
  const { town = null, tel = null, fax = null } = profileOf(request);
  return { name: request.name, kana, officialNumber, postalCode, address, town, tel, fax };
}
