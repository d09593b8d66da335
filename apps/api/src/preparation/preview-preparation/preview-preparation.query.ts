import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { preparationStatusNames } from '@tsunagi/contracts';
import {
  fold,
  openNeeds,
  type OrganisationId,
  preparation,
  type PreparationEvent,
  type PreparationNeedKind,
  type StayId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { StayAccess, type StayParties } from '../../document/stay-access.js';
import { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { PreparationCases } from '../preparation-cases.js';
import { appliedRule } from './applied-rule.js';
import { type Asked, officePreview, resultOf } from './office-preview.js';
import type { OfficePreviewResponse, PreparationPreview } from './preparation-preview.response.js';
import type { PreviewPreparationRequest } from './preview-preparation.request.js';

/** What if the discharge were expected on another day? */
export class PreviewPreparation extends Query<PreparationPreview> {
  constructor(
    readonly stayId: StayId,
    readonly request: PreviewPreparationRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** Offices besides the responsible one that have been told; only the hospital knows of them. */
function othersTold({ found }: Asked, { hospitalId }: StayParties, actor: Actor): readonly OrganisationId[] {
  if (actor.organisationId !== hospitalId) return [];
  const told = new Set(found.facts.announcements.map(({ officeId }) => officeId));
  return [...told].filter((officeId) => officeId !== found.facts.officeId);
}

@QueryHandler(PreviewPreparation)
export class PreviewPreparationHandler implements IQueryHandler<PreviewPreparation> {
  constructor(
    private readonly access: StayAccess,
    private readonly cases: PreparationCases,
    private readonly organisations: Organisations,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute({ stayId, request, actor }: PreviewPreparation): Promise<PreparationPreview> {
    const parties = await this.access.find(stayId, actor);
    const asked = await this.ask(stayId, request);
    const responsible = await this.preview(asked, true);
    const others = othersTold(asked, parties, actor).map(async (officeId) =>
      this.preview(await this.ask(stayId, { ...request, officeId }), false),
    );
    const result = resultOf(asked);
    return {
      ...{ ...result, statusName: preparationStatusNames[result.status] },
      ...{ rule: appliedRule(asked.found.rule, result), firstSufficientOn: responsible.firstSufficientOn },
      offices: [responsible, ...(await Promise.all(others))],
    };
  }

  private async ask(stayId: StayId, whatIf: Parameters<PreparationCases['find']>[2]): Promise<Asked> {
    const now = this.clock.now();
    const found = await this.cases.find(stayId, now, whatIf);
    if (found === null) throw notFound();
    return { found, needs: await this.needs(stayId), now };
  }

  private async preview(asked: Asked, isResponsible: boolean): Promise<OfficePreviewResponse> {
    const { officeId } = asked.found.facts;
    const office = officeId === null ? null : await this.organisations.find(officeId);
    return officePreview(asked, { officeName: office?.profile.name ?? null, isResponsible });
  }

  private async needs(stayId: StayId): Promise<readonly PreparationNeedKind[]> {
    const { events } = await this.journal.load<PreparationEvent>(`preparation-${stayId}`);
    return openNeeds(
      fold(
        preparation,
        events.map(({ event }) => event),
      ),
    );
  }
}
