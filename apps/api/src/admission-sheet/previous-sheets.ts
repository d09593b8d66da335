import { Injectable } from '@nestjs/common';
import type { PatientId, SheetId } from '@tsunagi/domain';
import { findLatestSentSheet, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../platform/auth/actor.js';

/** The office's last sent sheet about the same person. */
@Injectable()
export class PreviousSheets {
  constructor(private readonly readModels: ReadModelStore) {}

  async find(patientId: PatientId, { organisationId, regionId }: Actor): Promise<SheetId | null> {
    const scope = { kind: 'careOffice' as const, organisationId, regionId };
    const latest = await findLatestSentSheet(this.readModels.query, scope, patientId);
    return latest?.sheetId ?? null;
  }
}
