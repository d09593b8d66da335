import type { OrganisationId } from '@tsunagi/domain';
import { IsOptional, IsUUID } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';

export class ConfirmNoCareManagerRequest extends HappenedRequest {
  /** 住所地の地域包括支援センター。分かるとき */
  @IsOptional()
  @IsUUID()
  readonly communitySupportCenterId?: OrganisationId | null;
}
