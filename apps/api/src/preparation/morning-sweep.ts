import { Injectable } from '@nestjs/common';
import {
  addDays,
  type CivilDate,
  civilDateInJapan,
  fold,
  type Instant,
  morningSweep,
  type MorningSweepEvent,
  type RegionId,
  timeInJapan,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { listOpenStays, type OpenStay, ReadModelStore } from '@tsunagi/read-models';
import { systemContext } from '../platform/command/command-context.js';
import { derivedId } from '../platform/derived-id.js';
import { MORNING } from '../platform/due-work.js';
import { Execution } from '../platform/execute.js';
import { ReadModelProgress } from '../platform/http/read-model-progress.js';
import { Assessments } from './assessments.js';

const PATIENCE_MS = 10_000;

const latestMorning = (now: Instant): CivilDate =>
  timeInJapan(now) >= MORNING ? civilDateInJapan(now) : addDays(civilDateInJapan(now), -1);

function byRegion(stays: readonly OpenStay[]): ReadonlyMap<RegionId, readonly OpenStay[]> {
  const regions = new Map<RegionId, OpenStay[]>();
  for (const stay of stays) {
    if (stay.regionId === null) continue;
    regions.set(stay.regionId, [...(regions.get(stay.regionId) ?? []), stay]);
  }
  return regions;
}

/**
 * 朝の見直し: judges every open stay once a morning, because days pass without events. What was missed while
 * the server was down is done at the start, once: only today's answer matters.
 */
@Injectable()
export class MorningSweep {
  constructor(
    private readonly journal: Journal,
    private readonly readModels: ReadModelStore,
    private readonly progress: ReadModelProgress,
    private readonly assessments: Assessments,
    private readonly execution: Execution,
  ) {}

  async catchUp(now: Instant): Promise<void> {
    await this.levelReadModels();
    const day = latestMorning(now);
    const regions = byRegion(await listOpenStays(this.readModels.query));
    for (const [regionId, stays] of regions) await this.sweep(regionId, stays, day, now);
  }

  private async levelReadModels(): Promise<void> {
    const head = await this.journal.head();
    if (head !== null && !(await this.progress.waitFor(head, PATIENCE_MS)))
      throw new Error('the read models have not come as far yet');
  }

  private async sweep(
    regionId: RegionId,
    stays: readonly OpenStay[],
    day: CivilDate,
    now: Instant,
  ): Promise<void> {
    if (await this.isDone(regionId, day)) return;
    const correlationId = derivedId('morningSweep', regionId, day);
    const cause = { id: `morning ${day}`, correlationId, causationId: null };
    for (const { stayId } of stays) await this.assessments.assess(stayId, cause);
    const command = { type: 'CompleteMorningSweep' as const, day, occurredAt: now };
    const context = systemContext({ ...cause, id: `${cause.id} ${regionId}`, regionId }, 'complete', now);
    await this.execution.execute(morningSweep, regionId, command, context);
  }

  private async isDone(regionId: RegionId, day: CivilDate): Promise<boolean> {
    const { events } = await this.journal.load<MorningSweepEvent>(`morningSweep-${regionId}`);
    const { lastDay } = fold(
      morningSweep,
      events.map(({ event }) => event),
    );
    return lastDay !== null && lastDay >= day;
  }
}
