import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { preparationStatusNames } from '@tsunagi/contracts';
import {
  assessPreparation,
  fold,
  openNeeds,
  preparation,
  type PreparationEvent,
  type PreparationNeedKind,
  type StayId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { StayAccess } from '../../document/stay-access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { PreparationCases } from '../preparation-cases.js';
import type { PreparationPreview } from './preparation-preview.response.js';
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

@QueryHandler(PreviewPreparation)
export class PreviewPreparationHandler implements IQueryHandler<PreviewPreparation> {
  constructor(
    private readonly access: StayAccess,
    private readonly cases: PreparationCases,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute({ stayId, request, actor }: PreviewPreparation): Promise<PreparationPreview> {
    await this.access.find(stayId, actor);
    const now = this.clock.now();
    const found = await this.cases.find(stayId, now, request);
    if (found === null) throw notFound();
    const result = assessPreparation(found.rule, found.facts, await this.needs(stayId), now);
    return { ...result, statusName: preparationStatusNames[result.status] };
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
