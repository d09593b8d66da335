import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type CivilDate, civilDateInJapan, type OrganisationId, type StayId } from '@tsunagi/domain';
import { findStay, listToldDates, ReadModelStore, type Scope, type StayPage } from '@tsunagi/read-models';
import { Organisations } from '../../organisation/organisations.js';
import { toContact } from '../../organisation/show-contact/contact.js';
import type { ContactResponse } from '../../organisation/show-contact/contact.response.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { StayPeopleResponse } from './people.response.js';

/** Who has to do with this stay, and how they are reached. */
export class ShowPeople extends Query<StayPeopleResponse> {
  constructor(
    readonly stayId: StayId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowPeople)
export class ShowPeopleHandler implements IQueryHandler<ShowPeople> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 404 */
  async execute({ stayId, actor }: ShowPeople): Promise<StayPeopleResponse> {
    const scope = scopeOf(actor);
    const page = await findStay(this.readModels.query, scope, stayId);
    if (!page) throw notFound();
    const today = civilDateInJapan(this.clock.now());
    const { ward, room, department, hospitalId, officeId } = page.stay;
    const contact = (id: string | null): Promise<ContactResponse | null> => this.contact(id, today);
    const also = await Promise.all((await this.alsoTold(scope, page)).map(contact));
    return {
      ...{ ward, room, department, attendingPhysician: page.admission.attendingPhysician },
      careManagerName: await this.careManagerName(page),
      ...{ hospital: await contact(hospitalId), office: await contact(officeId) },
      supportCenter: await contact(page.communitySupportCenterId),
      alsoTold: also.filter((each) => each !== null),
    };
  }

  private async contact(id: OrganisationId | null, today: CivilDate): Promise<ContactResponse | null> {
    const found = id === null ? null : await this.organisations.find(id);
    return found && toContact(found, today);
  }

  /** As written down, else as the office's staff list has it. */
  private async careManagerName({ stay, careManagerId: staffId }: StayPage): Promise<string | null> {
    const { officeId: organisationId, careManagerName } = stay;
    if (careManagerName !== null || organisationId === null || staffId === null) return careManagerName;
    return this.organisations.staffName({ organisationId, staffId });
  }

  private async alsoTold(
    scope: Scope,
    { stay, communitySupportCenterId }: StayPage,
  ): Promise<readonly string[]> {
    if (scope.kind !== 'hospital') return [];
    const told = await listToldDates(this.readModels.query, scope, stay.stayId);
    const known = [stay.officeId, communitySupportCenterId];
    return [...new Set(told.map(({ officeId }) => officeId))].filter((id) => !known.includes(id));
  }
}
