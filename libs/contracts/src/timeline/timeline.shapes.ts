import type { Instant, OrganisationId } from '@tsunagi/domain';

/** 起きたことひとつ */
export interface TimelineLineResponse {
  readonly eventId: string;
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** 起きた時刻 */
  readonly occurredAt: Instant;
  /** 記録した時刻 */
  readonly recordedAt: Instant;
  /** 職員の識別子、または `system` */
  readonly actor: string;
  readonly actorName: string | null;
  readonly organisationId: OrganisationId | null;
  readonly organisationName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** ことばで書かれた部分。なければ、または消去されていれば null */
  readonly words: Readonly<Record<string, unknown>> | null;
}

export interface TimelineResponse {
  /** 記録した順 */
  readonly rows: readonly TimelineLineResponse[];
}
