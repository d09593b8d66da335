import type { DeliveryChannel, Instant } from '@tsunagi/domain';
import type { ConsentRequest } from '../document/send.shapes.js';

export interface SendNoteRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly channel: DeliveryChannel;
  readonly consent: ConsentRequest;
}
