import { Injectable } from '@nestjs/common';
import {
  type Decider,
  fold,
  type OrganisationId,
  patient,
  type PatientCommand,
  type PatientEvent,
  type PatientId,
  type PatientState,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import { Execution } from '../platform/execute.js';
import type { WrittenResponse } from '../platform/http/written.response.js';
import { notFound } from '../platform/problem/problem-error.js';

type PatientDecider = Decider<PatientCommand, PatientState, PatientEvent>;

function requireOwn(state: PatientState, organisationId: OrganisationId): void {
  if (state.status === 'unknown' || state.organisationId !== organisationId) throw notFound();
}

/** Decides as always, but only for the records of one organisation. @throws ProblemError 404 */
const patientsOf = (organisationId: OrganisationId): PatientDecider => ({
  ...patient,
  decide: (command, state) => {
    requireOwn(state, organisationId);
    return patient.decide(command, state);
  },
});

/** The patient records of the caller's own organisation. */
@Injectable()
export class OwnPatients {
  constructor(
    private readonly journal: Journal,
    private readonly execution: Execution,
  ) {}

  /** @throws ProblemError 404 */
  async require(patientId: PatientId, { organisationId }: Actor): Promise<void> {
    const { events } = await this.journal.load<PatientEvent>(`patient-${patientId}`);
    const state = fold(
      patient,
      events.map(({ event }) => event),
    );
    requireOwn(state, organisationId);
  }

  /** @throws ProblemError 404, Refusal */
  async execute(
    patientId: PatientId,
    command: PatientCommand,
    { organisationId }: Actor,
    context: CommandContext,
  ): Promise<WrittenResponse> {
    const written = await this.execution.execute(patientsOf(organisationId), patientId, command, context);
    return { id: patientId, ...written };
  }
}
