import { Injectable } from '@nestjs/common';
import type { AdmissionSheetSent, LiaisonNoteSent, OrganisationId } from '@tsunagi/domain';
import { Journal, NoKey, PersonalDataErased, type Recorded } from '@tsunagi/event-store';
import type { Reaction } from '../platform/reactions/reaction.js';
import { Reactions } from '../platform/reactions/reactions.js';

const recipientOf = (event: AdmissionSheetSent | LiaisonNoteSent): OrganisationId =>
  event.type === 'AdmissionSheetSent' ? event.data.hospitalId : event.data.toOrganisationId;

/** 書類を受け取った側: from the sending on it holds its own copy of the document's key. */
@Injectable()
export class EntitledRecipient implements Reaction {
  readonly name = 'entitled-recipient';
  readonly eventTypes = ['AdmissionSheetSent', 'LiaisonNoteSent'];

  constructor(
    private readonly journal: Journal,
    reactions: Reactions,
  ) {
    reactions.register(this);
  }

  /** A document that is erased by now stays so. */
  async handle({ stream, event }: Recorded): Promise<void> {
    const recipient = recipientOf(event as AdmissionSheetSent | LiaisonNoteSent);
    try {
      await this.journal.keys.addHolder(stream, recipient);
    } catch (error) {
      if (!(error instanceof NoKey) && !(error instanceof PersonalDataErased)) throw error;
    }
  }
}
