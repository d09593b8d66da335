import { Injectable } from '@nestjs/common';
import {
  type DomainEvent,
  fold,
  hospitalStay,
  type HospitalStayEvent,
  type OrganisationId,
  type StayId,
} from '@tsunagi/domain';
import { Journal, NoKey, PersonalDataErased, type Recorded } from '@tsunagi/event-store';
import type { Reaction } from '../platform/reactions/reaction.js';
import { Reactions } from '../platform/reactions/reactions.js';

type Named = DomainEvent<string, { readonly officeId: OrganisationId }>;

const stayIdOf = (stream: string): StayId => stream.slice(stream.indexOf('-') + 1);

/** 担当になった、または退院の連絡を受けた事業所: it holds its own copy of the keys of the case. */
@Injectable()
export class EntitledOffice implements Reaction {
  readonly name = 'entitled-office';
  readonly eventTypes = ['CareManagerIdentified', 'CareManagerReplaced', 'ExpectedDischargeAnnounced'];

  constructor(
    private readonly journal: Journal,
    reactions: Reactions,
  ) {
    reactions.register(this);
  }

  async handle({ stream, event }: Recorded): Promise<void> {
    const { officeId } = (event as Named).data;
    const stayId = stayIdOf(stream);
    const streams = [
      `hospitalStay-${stayId}`,
      `dischargeNotice-${stayId}`,
      ...(await this.patientStreams(stayId)),
    ];
    for (const sealed of streams) await this.entitle(officeId, sealed);
  }

  private async patientStreams(stayId: StayId): Promise<readonly string[]> {
    const { events } = await this.journal.load<HospitalStayEvent>(`hospitalStay-${stayId}`);
    const stay = fold(
      hospitalStay,
      events.map(({ event }) => event),
    );
    return stay.status === 'unknown' ? [] : [`patient-${stay.patientId}`];
  }

  /** A stream without a key seals nothing, and one that is erased stays so. */
  private async entitle(officeId: OrganisationId, stream: string): Promise<void> {
    try {
      await this.journal.keys.addHolder(stream, officeId);
    } catch (error) {
      if (!(error instanceof NoKey) && !(error instanceof PersonalDataErased)) throw error;
    }
  }
}
