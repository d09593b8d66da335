import type {
  AnnouncedContent,
  CivilDate,
  DeliveryChannel,
  NoticeGrade,
  OrganisationId,
} from '@tsunagi/domain';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { consentOf, ConsentRequest, DELIVERY_CHANNELS } from '../../document/send.request.js';
import { IsCivilDate, IsText } from '../../platform/validation/rules.js';

const GRADES: readonly NoticeGrade[] = ['prospect', 'planned', 'confirmed'];

export class ForeseenRangeRequest {
  @IsCivilDate()
  readonly from!: CivilDate;

  @IsCivilDate()
  readonly to!: CivilDate;
}

/** 退院の連絡 */
export class AnnounceDischargeRequest extends HappenedRequest {
  /** 宛先の事業所・センター */
  @IsUUID()
  readonly officeId!: OrganisationId;

  /** 見込み・予定・確定 */
  @IsIn(GRADES)
  readonly grade!: NoticeGrade;

  /** 退院予定日 */
  @IsOptional()
  @IsCivilDate()
  readonly expectedOn?: CivilDate | null;

  /** 日が決まる前の見込み */
  @IsOptional()
  @ValidateNested()
  @Type(() => ForeseenRangeRequest)
  readonly foreseen?: ForeseenRangeRequest | null;

  @IsIn(DELIVERY_CHANNELS)
  readonly channel!: DeliveryChannel;

  @IsDefined()
  @ValidateNested()
  @Type(() => ConsentRequest)
  readonly consent!: ConsentRequest;

  /** 連絡に添える文 */
  @IsOptional()
  @IsText()
  readonly message?: string | null;
}

export function announcedContentOf(request: AnnounceDischargeRequest): AnnouncedContent {
  const { officeId, grade, channel, consent } = request;
  const { expectedOn = null, foreseen = null, message = null } = request;
  const range = foreseen && { from: foreseen.from, to: foreseen.to };
  return { officeId, grade, expectedOn, foreseen: range, channel, consent: consentOf(consent), message };
}
