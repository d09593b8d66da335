import { Injectable } from '@nestjs/common';
import {
  type AnnouncedContent,
  type AnnouncementId,
  announcementOf,
  type CivilDate,
  dischargeNotice,
  type DischargeNoticeCommand,
  type DischargeNoticeEvent,
  type DischargeNoticeState,
  fold,
  type OngoingOrEndedStay,
  repeatedAnnouncement,
  type StayId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { OwnStays } from '../hospital-stay/own-stays.js';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import { type Custody, Execution } from '../platform/execute.js';
import type { WrittenResponse } from '../platform/http/written.response.js';
import { notFound } from '../platform/problem/problem-error.js';

/** The notice of a stay, as its hospital may write it. */
export interface OwnNotice {
  readonly admittedOn: CivilDate;
  readonly custody: Custody;
}

const noticeOf = (stay: OngoingOrEndedStay): OwnNotice => ({
  admittedOn: stay.status === 'planned' ? stay.plannedOn : stay.admission.admittedOn,
  custody: { holders: [stay.hospitalId], personRecordId: stay.patientId },
});

/** Who may say what about the end of a stay. */
@Injectable()
export class Notices {
  constructor(
    private readonly journal: Journal,
    private readonly stays: OwnStays,
    private readonly execution: Execution,
  ) {}

  /** @throws ProblemError 404 for a stay of another hospital */
  async findOwn(stayId: StayId, actor: Actor): Promise<OwnNotice> {
    return noticeOf(await this.stays.find(stayId, actor));
  }

  /** @throws Refusal */
  async execute(
    stayId: StayId,
    command: DischargeNoticeCommand,
    context: CommandContext,
    custody?: Custody,
  ): Promise<WrittenResponse> {
    const written = await this.execution.execute(dischargeNotice, stayId, command, context, custody);
    return { id: stayId, ...written };
  }

  /** For the office that the announcement is addressed to. @throws ProblemError 404 */
  async requireAddressed(stayId: StayId, announcementId: AnnouncementId, actor: Actor): Promise<void> {
    if (!(await this.isAddressedTo(stayId, announcementId, actor))) throw notFound();
  }

  /** As well for the hospital that made it. @throws ProblemError 404 */
  async requireReach(stayId: StayId, announcementId: AnnouncementId, actor: Actor): Promise<void> {
    if (!(await this.isAddressedTo(stayId, announcementId, actor))) await this.stays.find(stayId, actor);
  }

  /** The id under which the office has been told this: `announcementId`, or an earlier one that said the same. */
  async idOfAnnouncement(
    stayId: StayId,
    announcementId: AnnouncementId,
    content: AnnouncedContent,
  ): Promise<AnnouncementId> {
    const state = await this.load(stayId);
    const told = announcementOf(state, announcementId) ?? repeatedAnnouncement(state, content);
    return told?.announcementId ?? announcementId;
  }

  /** @throws ProblemError 404 for an announcement that does not exist */
  private async isAddressedTo(
    stayId: StayId,
    announcementId: AnnouncementId,
    actor: Actor,
  ): Promise<boolean> {
    const announcement = announcementOf(await this.load(stayId), announcementId);
    if (!announcement) throw notFound();
    return announcement.content.officeId === actor.organisationId;
  }

  private async load(stayId: StayId): Promise<DischargeNoticeState> {
    const { events } = await this.journal.load<DischargeNoticeEvent>(`dischargeNotice-${stayId}`);
    return fold(
      dischargeNotice,
      events.map(({ event }) => event),
    );
  }
}
