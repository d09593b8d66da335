import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Instant, OrganisationId, RegionId, StaffId } from '@tsunagi/domain';
import { requestOf } from '../auth/actor.js';
import { derivedId } from '../derived-id.js';

/** Who wants what, when, and how a repetition of the wish is recognised. */
export interface CommandContext {
  readonly actor: StaffId | 'system';
  readonly organisationId: OrganisationId | null;
  readonly regionId: RegionId | null;
  /** From the Idempotency-Key and the caller, or fresh. New ids derive from it: `derivedId(commandId, 'stay')`. */
  readonly commandId: string;
  /** HMAC of route and body; `null` without an Idempotency-Key. */
  readonly commandMac: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** From If-Match; `null` when the caller named no revision. */
  readonly expectedRevision: number | null;
  /** The moment of recording. */
  readonly now: Instant;
}

/** The context of a further command of the same request, on a stream of its own. */
export const following = (context: CommandContext, name: string): CommandContext => ({
  ...context,
  commandId: derivedId(context.commandId, name),
  expectedRevision: null,
});

/** A reaction's or a sweep's context: the same cause and name always make the same command. */
export function systemContext(cause: SystemCause, name: string, now: Instant): CommandContext {
  return {
    actor: 'system',
    organisationId: null,
    regionId: cause.regionId,
    commandId: derivedId('system', name, cause.id),
    commandMac: null,
    correlationId: cause.correlationId,
    causationId: cause.causationId,
    expectedRevision: null,
    now,
  };
}

export interface SystemCause {
  /** What happens once: an event's id, or `<day> <stay id>` of a sweep. */
  readonly id: string;
  readonly regionId: RegionId | null;
  readonly correlationId: string;
  /** Event that caused it. */
  readonly causationId: string | null;
}

export interface CommandRequest {
  commandContext?: CommandContext;
}

/** `@Context() context: CommandContext`, on routes that write. */
export const Context = createParamDecorator((_data: unknown, execution: ExecutionContext): CommandContext => {
  const { commandContext } = requestOf(execution) as CommandRequest;
  if (!commandContext) throw new Error('a command context exists on POST, PUT, PATCH and DELETE only');
  return commandContext;
});

export const IF_MATCH_REQUIRED = 'tsunagi:if-match-required';
/** The route answers 428 to a caller who does not say which revision was read. */
export const RequiresIfMatch = (): MethodDecorator => SetMetadata(IF_MATCH_REQUIRED, true);
