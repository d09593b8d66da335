import { Module } from '@nestjs/common';
import { CaseFactsReader } from './case-facts.js';
import { StayAccess } from './stay-access.js';

/** What every document needs: the case it is about, and who may write about it. */
@Module({ providers: [CaseFactsReader, StayAccess], exports: [CaseFactsReader, StayAccess] })
export class DocumentModule {}
