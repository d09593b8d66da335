import { documentMessages } from '@tsunagi/contracts';
import type { Instant } from '@tsunagi/domain';
import { IsOptional } from 'class-validator';
import type { CommandContext } from '../platform/command/command-context.js';
import { invalidInput } from '../platform/problem/problem-error.js';
import { IsInstant } from '../platform/validation/rules.js';

/** Something that may be written down later than it happened. */
export abstract class HappenedRequest {
  /** 実際に起きた日時。省略時はいま */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: Instant;
}

/** @throws ProblemError 400 for a moment that has not come yet */
export function happenedAt({ occurredAt }: HappenedRequest, { now }: CommandContext): Instant {
  if (occurredAt !== undefined && occurredAt > now) {
    throw invalidInput({ field: 'occurredAt', message: documentMessages.occurredInTheFuture });
  }
  return occurredAt ?? now;
}
