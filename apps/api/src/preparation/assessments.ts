import { Injectable } from '@nestjs/common';
import { preparation, type StayId } from '@tsunagi/domain';
import { Clock } from '../platform/clock.js';
import { type SystemCause, systemContext } from '../platform/command/command-context.js';
import { Execution } from '../platform/execute.js';
import { PreparationCases } from './preparation-cases.js';

/** Has a stay judged anew; nothing is recorded when the result is the old one. */
@Injectable()
export class Assessments {
  constructor(
    private readonly cases: PreparationCases,
    private readonly execution: Execution,
    private readonly clock: Clock,
  ) {}

  async assess(stayId: StayId, cause: Omit<SystemCause, 'regionId'>): Promise<void> {
    const now = this.clock.now();
    const found = await this.cases.find(stayId, now);
    if (found === null) return;
    const { facts, rule, regionId, custody } = found;
    const command = { type: 'AssessPreparation' as const, stayId, facts, rule, occurredAt: now };
    const context = systemContext({ ...cause, id: `${cause.id} ${stayId}`, regionId }, 'assess', now);
    await this.execution.execute(preparation, stayId, command, context, custody);
  }
}
