import type { OrganisationKind } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';
import { IsText } from '../../platform/validation/rules.js';

const KINDS: readonly OrganisationKind[] = [
  'hospital',
  'homeCareSupportOffice',
  'communitySupportCenter',
  'smallMultifunctionalOffice',
  'nursingMultifunctionalOffice',
  'regionalCoordination',
];

export class ListOrganisationsRequest extends PagedRequest {
  @IsOptional()
  @IsIn(KINDS)
  readonly kind?: OrganisationKind;

  /** 名称の一部 */
  @IsOptional()
  @IsText(100)
  readonly name?: string;
}
