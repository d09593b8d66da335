import { Injectable } from '@nestjs/common';
import { organisationMessages } from '@tsunagi/contracts';
import {
  type BusinessCalendar,
  type CivilDate,
  fold,
  organisation,
  type OrganisationEvent,
  type OrganisationId,
  type OrganisationKind,
  type RegisteredOrganisation,
  type StaffId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import { organisationCalendarOn, regionCalendarOn } from '../platform/calendar/index.js';
import { invalidInput } from '../platform/problem/problem-error.js';
import { CARE_OFFICES } from './care-offices.js';

/** What other features ask about organisations; `null` stands for nobody and is always fine. */
@Injectable()
export class Organisations {
  constructor(private readonly journal: Journal) {}

  async find(organisationId: OrganisationId): Promise<RegisteredOrganisation | null> {
    const { events } = await this.journal.load<OrganisationEvent>(`organisation-${organisationId}`);
    const state = fold(
      organisation,
      events.map(({ event }) => event),
    );
    return state.status === 'registered' ? state : null;
  }

  /** By the hours in force on `day`; the region's usual ones for whoever is not registered. */
  async calendarOn(organisationId: OrganisationId, day: CivilDate): Promise<BusinessCalendar> {
    const found = await this.find(organisationId);
    return found === null ? regionCalendarOn(day) : organisationCalendarOn(found, day);
  }

  /** @throws ProblemError 400 naming `field` */
  requireCareOffice(organisationId: OrganisationId | null, field: string): Promise<void> {
    return this.requireKind(organisationId, CARE_OFFICES, {
      field,
      message: organisationMessages.notACareOffice,
    });
  }

  /** @throws ProblemError 400 naming `field` */
  requireSupportCenter(organisationId: OrganisationId | null, field: string): Promise<void> {
    const problem = { field, message: organisationMessages.notASupportCenter };
    return this.requireKind(organisationId, ['communitySupportCenter'], problem);
  }

  /** @throws ProblemError 400 naming `field` */
  requireHospital(organisationId: OrganisationId | null, field: string): Promise<void> {
    return this.requireKind(organisationId, ['hospital'], {
      field,
      message: organisationMessages.notAHospital,
    });
  }

  /** @throws ProblemError 400 naming `field` */
  async requireStaffMember(
    organisationId: OrganisationId,
    staffId: StaffId | null,
    field: string,
  ): Promise<void> {
    if (staffId === null) return;
    const member = (await this.find(organisationId))?.staff[staffId];
    if (!member || member.left) throw invalidInput({ field, message: organisationMessages.notOfTheOffice });
  }

  /** `null` for somebody who is not on the staff list, or whose name has been erased. */
  async staffName({
    organisationId,
    staffId,
  }: Pick<Actor, 'organisationId' | 'staffId'>): Promise<string | null> {
    return (await this.find(organisationId))?.staff[staffId]?.name ?? null;
  }

  private async requireKind(
    organisationId: OrganisationId | null,
    kinds: readonly OrganisationKind[],
    problem: { readonly field: string; readonly message: string },
  ): Promise<void> {
    if (organisationId === null) return;
    const found = await this.find(organisationId);
    if (found === null || !kinds.includes(found.kind)) throw invalidInput(problem);
  }
}
