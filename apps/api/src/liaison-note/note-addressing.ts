import { Injectable } from '@nestjs/common';
import { documentMessages } from '@tsunagi/contracts';
import type { OrganisationEvent, OrganisationId, PatientEvent, PatientId, StayId } from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { StayAccess } from '../document/stay-access.js';
import type { Actor } from '../platform/auth/actor.js';
import { invalidInput, notFound } from '../platform/problem/problem-error.js';
import type { DraftNoteRequest } from './draft-note/draft-note.request.js';

/** About whom, and to whom. */
export interface NoteAddress {
  readonly stayId: StayId | null;
  readonly patientId: PatientId;
  readonly toOrganisationId: OrganisationId;
}

const MISSING_ADDRESSEE = { field: 'toOrganisationId', message: documentMessages.addresseeMissing };
const MISSING_PATIENT = { field: 'patientId', message: documentMessages.subjectMissing };

/** Finds out what a note is about and whether its writer may write it. */
@Injectable()
export class NoteAddressing {
  constructor(
    private readonly journal: Journal,
    private readonly stays: StayAccess,
  ) {}

  /** @throws ProblemError 404 for what is not the writer's to know, 400 for a note to nobody or about nobody */
  async resolve(request: DraftNoteRequest, actor: Actor): Promise<NoteAddress> {
    const { stayId, patientId, toOrganisationId } = request;
    if (stayId !== undefined) return this.aboutStay(stayId, toOrganisationId, actor);
    if (patientId === undefined) throw invalidInput(MISSING_PATIENT);
    if (toOrganisationId === undefined) throw invalidInput(MISSING_ADDRESSEE);
    await this.requireOwnPatient(patientId, actor);
    await this.requireNeighbour(toOrganisationId, actor);
    return { stayId: null, patientId, toOrganisationId };
  }

  /** Without an addressee it goes to the other side of the stay. */
  private async aboutStay(stayId: StayId, wanted: string | undefined, actor: Actor): Promise<NoteAddress> {
    const { patientId, hospitalId, officeId } = await this.stays.find(stayId, actor);
    const otherSide = actor.organisationId === hospitalId ? officeId : hospitalId;
    const toOrganisationId = wanted ?? otherSide;
    if (toOrganisationId === null) throw invalidInput(MISSING_ADDRESSEE);
    await this.requireNeighbour(toOrganisationId, actor);
    return { stayId, patientId, toOrganisationId };
  }

  private async requireOwnPatient(patientId: PatientId, { organisationId }: Actor): Promise<void> {
    const { events } = await this.journal.load<PatientEvent>(`patient-${patientId}`);
    const [founding] = events.map(({ event }) => event);
    const isOwn = founding?.type === 'PatientRegistered' && founding.data.organisationId === organisationId;
    if (!isOwn) throw notFound();
  }

  /** Somebody in the same 圏域. */
  private async requireNeighbour(organisationId: OrganisationId, { regionId }: Actor): Promise<void> {
    const { events } = await this.journal.load<OrganisationEvent>(`organisation-${organisationId}`);
    const [founding] = events.map(({ event }) => event);
    const isNeighbour = founding?.type === 'OrganisationRegistered' && founding.data.regionId === regionId;
    if (!isNeighbour) throw notFound();
  }
}
