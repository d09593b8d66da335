import type {
  AdmissionSheetEvent,
  DischargeNoticeEvent,
  DomainEvent,
  HospitalStayEvent,
  InboxReadingEvent,
  Instant,
  LiaisonNoteEvent,
  OrganisationEvent,
  OrganisationId,
  PatientEvent,
  PreparationEvent,
  RegionId,
} from '@tsunagi/domain';

/** Every fact a read model may know of. */
export type AnyEvent =
  | HospitalStayEvent
  | DischargeNoticeEvent
  | PreparationEvent
  | AdmissionSheetEvent
  | InboxReadingEvent
  | LiaisonNoteEvent
  | PatientEvent
  | OrganisationEvent;
export type EventOf<Type extends AnyEvent['type']> = Extract<AnyEvent, { readonly type: Type }>;

/** A stored event as read models see it; the event store's record fits without being imported. */
export interface ProjectedEvent<Event extends DomainEvent = DomainEvent> {
  readonly id: string;
  /** `<category>-<id>` */
  readonly stream: string;
  readonly revision: number;
  /** Compared as text. */
  readonly position: string;
  readonly event: Event;
  readonly metadata: {
    readonly actor: string;
    readonly organisationId: OrganisationId | null;
    readonly owner: { readonly organisationId: OrganisationId | null; readonly regionId: RegionId | null };
    readonly recordedAt: Instant;
  };
}
export type Projected<Type extends AnyEvent['type']> = ProjectedEvent<EventOf<Type>>;

export type Parameter = string | number | null;

/** One prepared statement; the text is a constant, so that it is prepared once. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly Parameter[];
}

export type Handlers = {
  readonly [Type in AnyEvent['type']]?: (recorded: Projected<Type>) => readonly Statement[];
};

/**
 * A read model: its keys are its subscription. It reads and writes its own tables only, so that each can be
 * dropped and rebuilt alone; raise `version` when a handler means something else than before.
 */
export interface Projection {
  readonly name: string;
  readonly version: number;
  /** Table name → `CREATE TABLE …; CREATE INDEX …`. */
  readonly tables: Readonly<Record<string, string>>;
  readonly on: Handlers;
}

export const statement = (sql: string, ...params: readonly Parameter[]): Statement => ({ sql, params });

/** SQLite has no boolean. */
export const flag = (value: boolean): number => (value ? 1 : 0);

/** The id part of a stream name: stay id, sheet id, note id … */
export const subjectOf = (recorded: ProjectedEvent): string =>
  recorded.stream.slice(recorded.stream.indexOf('-') + 1);

/** The same handler for several types. */
export function onEach<Type extends AnyEvent['type']>(
  types: readonly Type[],
  handler: (recorded: Projected<Type>) => readonly Statement[],
): Handlers {
  return Object.fromEntries(types.map((type) => [type, handler]));
}
