import type { CivilDate, ConsentReference, DeliveryChannel } from '@tsunagi/domain';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { IsCivilDate } from '../platform/validation/rules.js';
import { HappenedRequest } from './happened.request.js';

export const DELIVERY_CHANNELS: readonly DeliveryChannel[] = ['inbox', 'fax', 'paper', 'telephone', 'mail'];

const CONSENT_FORMS: readonly ConsentReference['form'][] = ['written', 'oral', 'implied', 'unrecorded'];
const CONSENT_GIVERS = ['patient', 'family', 'representative'] as const;

/** 同意の根拠; `unrecorded` は未記録 */
export class ConsentRequest {
  @IsIn(CONSENT_FORMS)
  readonly form!: ConsentReference['form'];

  @IsOptional()
  @IsIn(CONSENT_GIVERS)
  readonly givenBy?: ConsentReference['givenBy'];

  @IsOptional()
  @IsCivilDate()
  readonly givenOn?: CivilDate | null;
}

/** What every sending of a document says. */
export abstract class SendRequest extends HappenedRequest {
  @IsIn(DELIVERY_CHANNELS)
  readonly channel!: DeliveryChannel;

  @IsDefined()
  @ValidateNested()
  @Type(() => ConsentRequest)
  readonly consent!: ConsentRequest;
}

export const consentOf = ({ form, givenBy, givenOn }: ConsentRequest): ConsentReference => ({
  form,
  givenBy: givenBy ?? null,
  givenOn: givenOn ?? null,
});
