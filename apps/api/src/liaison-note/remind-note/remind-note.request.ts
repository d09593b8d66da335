import type { DeliveryChannel } from '@tsunagi/domain';
import { IsIn } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { DELIVERY_CHANNELS } from '../../document/send.request.js';

export class RemindNoteRequest extends HappenedRequest {
  @IsIn(DELIVERY_CHANNELS)
  readonly channel!: DeliveryChannel;
}
