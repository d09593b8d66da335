import { Injectable } from '@nestjs/common';
import {
  type BusinessCalendar,
  type CivilDate,
  civilDateInJapan,
  type Decider,
  type DischargeNoticeEvent,
  type DomainEvent,
  fold,
  type HospitalStayEvent,
  type Instant,
  organisation,
  type OrganisationId,
  patient,
  type PatientId,
  type PreparationFacts,
  type PreparationRule,
  type PreparationRuleEvent,
  preparationRuleInForce,
  type RegionId,
  type StayId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { organisationCalendarOn, regionCalendarOn } from '../platform/calendar/index.js';
import type { Custody } from '../platform/execute.js';
import { stayFactsFrom } from './stay-facts.js';

/** One stay with everything that its preparation is judged by. */
export interface PreparationCase {
  readonly stayId: StayId;
  readonly regionId: RegionId | null;
  readonly facts: PreparationFacts;
  readonly rule: PreparationRule;
  readonly custody: Custody;
}

/** To try instead of what is recorded. */
export interface WhatIf {
  /** 退院予定日 */
  readonly expectedOn?: CivilDate;
  /** Whose notices and whose calendar count. */
  readonly officeId?: OrganisationId;
}

const tried = ({ expectedOn, officeId }: WhatIf): Partial<PreparationFacts> => ({
  ...(expectedOn === undefined ? {} : { expectedOn, dischargedOn: null }),
  ...(officeId === undefined ? {} : { officeId, calendarOf: 'office' }),
});

/** The day whose rule and whose opening hours count. */
const dayToMeasure = (
  { dischargedOn, expectedOn }: Pick<PreparationFacts, 'dischargedOn' | 'expectedOn'>,
  now: Instant,
): CivilDate => dischargedOn ?? expectedOn ?? civilDateInJapan(now);

/** Gathers a stay's facts from the streams, never from read models, which may be behind. */
@Injectable()
export class PreparationCases {
  constructor(private readonly journal: Journal) {}

  /** `null` for a stay that does not exist. */
  async find(stayId: StayId, now: Instant, whatIf: WhatIf = {}): Promise<PreparationCase | null> {
    const stay = await this.journal.load<HospitalStayEvent>(`hospitalStay-${stayId}`);
    const notice = await this.journal.load<DischargeNoticeEvent>(`dischargeNotice-${stayId}`);
    const known = stayFactsFrom(
      stay.events.map(({ event }) => event),
      notice.events,
    );
    if (known === null) return null;
    const { hospitalId, patientId } = known;
    const facts = { ...known.facts, ...tried(whatIf) };
    const { officeId } = facts;
    const regionId = stay.events[0]?.metadata.owner.regionId ?? null;
    const day = dayToMeasure(facts, now);
    const calendar = await this.calendar(officeId, day);
    const calendarOwnerId = officeId ?? regionId ?? 'default';
    const certification = await this.certification(patientId);
    return {
      stayId,
      regionId,
      facts: { ...facts, ...certification, calendar, calendarOwnerId },
      rule: await this.rule([officeId, hospitalId, regionId], day),
      custody: { holders: [hospitalId], personRecordId: patientId, ownerId: hospitalId },
    };
  }

  private async certification(id: PatientId): Promise<Pick<PreparationFacts, 'certification' | 'careLevel'>> {
    const state = await this.stateOf(patient, id);
    const known = state.status === 'registered' ? state.certification : null;
    return { certification: known?.status ?? null, careLevel: known?.careLevel ?? null };
  }

  private async calendar(officeId: OrganisationId | null, day: CivilDate): Promise<BusinessCalendar> {
    if (officeId === null) return regionCalendarOn(day);
    const office = await this.stateOf(organisation, officeId);
    return office.status === 'registered' ? organisationCalendarOn(office, day) : regionCalendarOn(day);
  }

  private async rule(scopeIds: readonly (string | null)[], day: CivilDate): Promise<PreparationRule> {
    const known = scopeIds.filter((id) => id !== null);
    const adopted = await Promise.all(
      known.map((id) => this.journal.load<PreparationRuleEvent>(`preparationRule-${id}`)),
    );
    const rules = adopted.flatMap(({ events }) => events.map(({ event }) => event.data.rule));
    return preparationRuleInForce(rules, day);
  }

  private async stateOf<State, Event extends DomainEvent>(
    decider: Pick<Decider<never, State, Event>, 'category' | 'initialState' | 'evolve'>,
    id: string,
  ): Promise<State> {
    const { events } = await this.journal.load<Event>(`${decider.category}-${id}`);
    return fold(
      decider,
      events.map(({ event }) => event),
    );
  }
}
