import type { OrganisationKind } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';
import { IsText } from '../../platform/validation/rules.js';

const KINDS: readonly (OrganisationKind | 'careOffice')[] = [
  'careOffice',
  'hospital',
  'homeCareSupportOffice',
  'communitySupportCenter',
  'smallMultifunctionalOffice',
  'nursingMultifunctionalOffice',
  'regionalCoordination',
];

export class ListOrganisationsRequest extends PagedRequest {
  /** 種類。`careOffice` は、居宅・包括・(看護)小規模多機能のすべて */
  @IsOptional()
  @IsIn(KINDS)
  readonly kind?: OrganisationKind | 'careOffice';

  /** 名称・フリガナ・事業所番号・町名・住所の一部。空白で区切ると、すべてに当てはまるもの */
  @IsOptional()
  @IsText(100)
  readonly query?: string;
}
