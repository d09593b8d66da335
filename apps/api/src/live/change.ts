import type { LiveChangeResponse } from '@tsunagi/contracts';
import type { Position } from '@tsunagi/event-store';
import type { Scope } from '@tsunagi/read-models';

export type LiveTopic = LiveChangeResponse['topic'];

/** An organisation, or the coordinators of a region. */
export type Recipient = `organisation:${string}` | `region:${string}`;

export const organisation = (organisationId: string): Recipient => `organisation:${organisationId}`;
export const region = (regionId: string): Recipient => `region:${regionId}`;

export const recipientOf = ({ kind, organisationId, regionId }: Scope): Recipient =>
  kind === 'region' ? region(regionId) : organisation(organisationId);

/** What changed, for whom. */
export class Changes {
  private readonly told = new Map<Recipient, Map<string, LiveChangeResponse>>();

  add(recipient: Recipient, topic: LiveTopic, id: string | null): void {
    const known = this.told.get(recipient) ?? new Map<string, LiveChangeResponse>();
    known.set(`${topic} ${id}`, { topic, id });
    this.told.set(recipient, known);
  }

  for(recipient: Recipient): readonly LiveChangeResponse[] {
    return [...(this.told.get(recipient)?.values() ?? [])];
  }
}

/** What changed up to a position. */
export interface LiveEntry {
  readonly position: Position;
  readonly changes: Changes;
}
