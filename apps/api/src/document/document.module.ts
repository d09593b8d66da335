import { Module } from '@nestjs/common';
import { CaseFactsReader } from './case-facts.js';
import { EntitledRecipient } from './entitled-recipient.reaction.js';
import { Printing } from './printing.js';
import { StayAccess } from './stay-access.js';

/** What every document needs: the case it is about, and who may write about it. */
@Module({
  providers: [CaseFactsReader, EntitledRecipient, Printing, StayAccess],
  exports: [CaseFactsReader, Printing, StayAccess],
})
export class DocumentModule {}
