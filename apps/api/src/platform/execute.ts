import { type Decider, type DomainEvent, fold, type OrganisationId, type PatientId } from '@tsunagi/domain';
import {
  type AppendContext,
  type Journal,
  type LoadedStream,
  WrongExpectedRevision,
} from '@tsunagi/event-store';
import { ProblemError } from './problem/problem-error.js';
import type { CommandContext } from './command/command-context.js';
import { StaleRevision } from './command/stale-revision.js';

/** Who may read what the stream seals. Used when the command founds the stream. */
export interface Custody {
  readonly holders: readonly OrganisationId[];
  readonly personRecordId: PatientId | null;
  /** Stated when the new stream belongs to another organisation than the one that acts. */
  readonly ownerId?: OrganisationId;
}

/** Answer of every write; `position` is `null` when nothing has ever been written to the stream. */
export interface Written {
  readonly revision: number;
  readonly position: string | null;
}

const ATTEMPTS = 4;

function writtenBefore({ events }: LoadedStream, context: CommandContext): Written | null {
  const own = events.findLast(({ metadata }) => metadata.commandId === context.commandId);
  if (!own) return null;
  if (own.metadata.commandMac !== context.commandMac) throw new ProblemError(422, 'IDEMPOTENCY_KEY_REUSED');
  return { revision: own.revision, position: own.position };
}

function requireExpected({ revision }: LoadedStream, { expectedRevision }: CommandContext): void {
  if (expectedRevision !== null && expectedRevision !== revision) throw new StaleRevision(revision);
}

function custodyOf({ organisationId }: CommandContext, custody: Custody | undefined): Custody {
  return custody ?? { holders: organisationId === null ? [] : [organisationId], personRecordId: null };
}

function ownerOf(
  { events }: LoadedStream,
  context: CommandContext,
  custody: Custody,
): AppendContext['owner'] {
  const { organisationId, regionId } = context;
  return events[0]?.metadata.owner ?? { organisationId: custody.ownerId ?? organisationId, regionId };
}

function appendContext(loaded: LoadedStream, context: CommandContext, stated?: Custody): AppendContext {
  const { actor, organisationId, commandId, commandMac, correlationId, causationId } = context;
  const custody = custodyOf(context, stated);
  return {
    ...{ actor, organisationId, commandId, commandMac, correlationId, causationId },
    owner: ownerOf(loaded, context, custody),
    recordedAt: context.now,
    holders: custody.holders,
    personRecordId: custody.personRecordId,
  };
}

/** Loads, folds, decides, appends: the shell around every decider. */
export class Execution {
  constructor(private readonly journal: Journal) {}

  /**
   * A conflict starts over, three times at most; the caller who named a revision then meets `StaleRevision`.
   * A repeated command answers with what it wrote the first time.
   * @throws Refusal, StaleRevision, WrongExpectedRevision, ProblemError 422 for a reused idempotency key
   */
  async execute<Command, State, Event extends DomainEvent>(
    decider: Decider<Command, State, Event>,
    id: string,
    command: Command,
    context: CommandContext,
    custody?: Custody,
  ): Promise<Written> {
    for (let attempt = 1; ; attempt++) {
      const loaded = await this.journal.load<Event>(`${decider.category}-${id}`);
      const before = writtenBefore(loaded, context);
      if (before) return before;
      requireExpected(loaded, context);
      const state = fold(
        decider,
        loaded.events.map(({ event }) => event),
      );
      const events = decider.decide(command, state);
      if (events.length === 0) return { revision: loaded.revision, position: loaded.position };
      try {
        const { revision, position } = await this.journal.append(
          loaded,
          events,
          appendContext(loaded, context, custody),
        );
        return { revision, position };
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision) || attempt === ATTEMPTS) throw error;
      }
    }
  }
}
