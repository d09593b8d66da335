import type { DomainEvent } from '@tsunagi/domain';
import {
  type EventOf,
  type ProjectedEvent,
  projections,
  type ReadModels,
  ReadModelStore,
} from '@tsunagi/read-models';
import * as ids from './ids-of-the-region.js';
import { sampleEvent } from './sample-events.js';
import { SAMPLE_STAYS } from './sample-stays.js';
import type { EventType } from './samples.js';

const FIRST_RECORDING = Date.parse('2026-12-01T01:00:30.000Z');
const MINUTE = 60_000;

/** The stream in which the sample of a type stands. */
export function streamOfSample(type: EventType): string {
  if (type in SAMPLE_STAYS) return `hospitalStay-${ids.stayId(1)}`;
  if (type.startsWith('AdmissionSheet')) return `admissionSheet-${ids.sheetId(1)}`;
  if (type.startsWith('LiaisonNote')) return `liaisonNote-${ids.noteId(1)}`;
  if (type.startsWith('Preparation')) return `preparation-${ids.stayId(1)}`;
  if (/Discharge|Announcement/.test(type)) return `dischargeNotice-${ids.stayId(1)}`;
  if (/^Patient|^Care/.test(type)) return `patient-${ids.patientId(1)}`;
  return `organisation-${ids.OFFICE}`;
}

export const positionOf = (number: number): string => String(number).padStart(20, '0');

/** Events as a store would hand them out: ids, positions and revisions counted from the beginning. */
export class RecordedHistory {
  readonly events: ProjectedEvent[] = [];
  private readonly revisions = new Map<string, number>();

  record(stream: string, event: DomainEvent, actor: string = ids.NURSE): ProjectedEvent {
    const number = this.events.length + 1;
    const revision = (this.revisions.get(stream) ?? -1) + 1;
    this.revisions.set(stream, revision);
    const owner = { organisationId: ids.HOSPITAL, regionId: ids.REGION };
    const recordedAt = new Date(FIRST_RECORDING + number * MINUTE).toISOString();
    const recorded = {
      ...{ id: ids.eventId(number), stream, revision, position: positionOf(number), event },
      metadata: { actor, organisationId: ids.HOSPITAL, owner, recordedAt },
    };
    this.events.push(recorded);
    return recorded;
  }

  /** The sample of a type, in the sample's stream, with some facts changed. */
  add<Type extends EventType>(
    type: Type,
    data: Partial<EventOf<Type>['data']> = {},
    personal: Partial<NonNullable<EventOf<Type>['personal']>> | null = {},
  ): this {
    this.record(streamOfSample(type), sampleEvent(type, data, personal));
    return this;
  }

  /** The same, about stay, sheet, note, patient or organisation `subject`. */
  addTo<Type extends EventType>(
    subject: string,
    type: Type,
    data: Partial<EventOf<Type>['data']> = {},
    personal: Partial<NonNullable<EventOf<Type>['personal']>> | null = {},
  ): this {
    const [category = ''] = streamOfSample(type).split('-');
    this.record(`${category}-${subject}`, sampleEvent(type, data, personal));
    return this;
  }

  /** The same history once every key is gone. */
  erased(): RecordedHistory {
    const bare = new RecordedHistory();
    for (const { stream, event, metadata } of this.events) {
      bare.record(stream, { ...event, personal: null }, metadata.actor);
    }
    return bare;
  }
}

/** Every read model on a database in memory, fed with `history`. */
export function feed(history: RecordedHistory): ReadModelStore {
  const store = new ReadModelStore(':memory:', projections);
  const poison = store.apply(history.events);
  if (poison.length > 0) throw new Error(poison.map(({ message }) => message).join('\n'));
  return store;
}

/** Its query side alone. */
export const readModelsOf = (history: RecordedHistory): ReadModels => feed(history).query;
