import { Injectable } from '@nestjs/common';
import {
  type Decider,
  fold,
  hospitalStay,
  type HospitalStayCommand,
  type HospitalStayEvent,
  type HospitalStayState,
  keptStay,
  type OngoingOrEndedStay,
  type OrganisationId,
  type StayId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import { Execution } from '../platform/execute.js';
import type { WrittenResponse } from '../platform/http/written.response.js';
import { notFound } from '../platform/problem/problem-error.js';

type StayDecider = Decider<HospitalStayCommand, HospitalStayState, HospitalStayEvent>;

function requireOwn(state: HospitalStayState, hospitalId: OrganisationId): void {
  if (state.status === 'unknown' || state.hospitalId !== hospitalId) throw notFound();
}

/** Decides as always, but only for the stays of one hospital. @throws ProblemError 404 */
const staysOf = (hospitalId: OrganisationId): StayDecider => ({
  ...hospitalStay,
  decide: (command, state) => {
    requireOwn(state, hospitalId);
    return hospitalStay.decide(command, state);
  },
});

/** The stays of the caller's own hospital. */
@Injectable()
export class OwnStays {
  constructor(
    private readonly journal: Journal,
    private readonly execution: Execution,
  ) {}

  /** @throws ProblemError 404; Refusal for a cancelled one */
  async find(stayId: StayId, { organisationId }: Actor): Promise<OngoingOrEndedStay> {
    const { events } = await this.journal.load<HospitalStayEvent>(`hospitalStay-${stayId}`);
    const state = fold(
      hospitalStay,
      events.map(({ event }) => event),
    );
    requireOwn(state, organisationId);
    return keptStay(state);
  }

  /** @throws ProblemError 404, Refusal */
  async execute(
    stayId: StayId,
    command: HospitalStayCommand,
    { organisationId }: Actor,
    context: CommandContext,
  ): Promise<WrittenResponse> {
    const written = await this.execution.execute(staysOf(organisationId), stayId, command, context);
    return { id: stayId, ...written };
  }
}
