import { Injectable } from '@nestjs/common';
import {
  fold,
  hospitalStay,
  type HospitalStayEvent,
  type HospitalStayState,
  type OrganisationId,
  type PatientId,
  type StayId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import { notFound } from '../platform/problem/problem-error.js';

/** The two sides of one stay. */
export interface StayParties {
  readonly stayId: StayId;
  readonly patientId: PatientId;
  readonly hospitalId: OrganisationId;
  /** 担当の事業所 or 包括; `null` while nobody is known. */
  readonly officeId: OrganisationId | null;
}

function partiesOf(stayId: StayId, state: HospitalStayState): StayParties | null {
  if (state.status === 'unknown' || state.status === 'cancelled') return null;
  const { patientId, hospitalId, careManager } = state;
  const officeId = careManager.kind === 'identified' ? careManager.officeId : null;
  const centerId = careManager.kind === 'none' ? careManager.communitySupportCenterId : null;
  return { stayId, patientId, hospitalId, officeId: officeId ?? centerId };
}

/** Who may write about a stay. */
@Injectable()
export class StayAccess {
  constructor(private readonly journal: Journal) {}

  /** For the hospital and the responsible office. @throws ProblemError 404 for everyone else */
  async find(stayId: StayId, { organisationId }: Actor): Promise<StayParties> {
    const { events } = await this.journal.load<HospitalStayEvent>(`hospitalStay-${stayId}`);
    const state = fold(
      hospitalStay,
      events.map(({ event }) => event),
    );
    const parties = partiesOf(stayId, state);
    if (parties === null) throw notFound();
    if (parties.hospitalId !== organisationId && parties.officeId !== organisationId) throw notFound();
    return parties;
  }

  /** @throws ProblemError 404 for everyone but the responsible office */
  async findAsOffice(stayId: StayId, actor: Actor): Promise<StayParties> {
    const parties = await this.find(stayId, actor);
    if (parties.officeId !== actor.organisationId) throw notFound();
    return parties;
  }
}
