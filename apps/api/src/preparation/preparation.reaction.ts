import { Injectable } from '@nestjs/common';
import type { StayId } from '@tsunagi/domain';
import type { Recorded } from '@tsunagi/event-store';
import { listOpenStaysOfOffice, listOpenStaysOfPatient, ReadModelStore } from '@tsunagi/read-models';
import { ReadModelProgress } from '../platform/http/read-model-progress.js';
import type { Reaction } from '../platform/reactions/reaction.js';
import { Assessments } from './assessments.js';

const OF_STAY = [
  ...['AdmissionPlanned', 'PatientAdmitted', 'AdmissionCorrected', 'AdmissionCancelled'],
  ...['CareManagerIdentified', 'CareManagerReplaced', 'NoCareManagerConfirmed'],
  ...['DischargeCoordinationJudged', 'HospitalTransferMade', 'PatientDischarged', 'DischargeCancelled'],
  ...['PatientDied', 'DischargeForeseen', 'DischargeExpected', 'ExpectedDischargeMoved'],
  ...['ExpectedDischargeWithdrawn', 'ExpectedDischargeAnnounced', 'AnnouncementReceiptConfirmed'],
  ...['AnnouncementAcknowledged', 'PreparationNeedAdded', 'PreparationNeedMet', 'PreparationNeedWaived'],
];
const OF_OFFICE = ['BusinessHoursSet', 'ClosureDeclared', 'ClosureWithdrawn'];
const OF_PATIENT = ['CareCertificationRecorded'];

const PATIENCE_MS = 10_000;

const idOf = ({ stream }: Recorded): string => stream.slice(stream.indexOf('-') + 1);

/** Whatever could change the judgement of a stay has it judged anew. A changed rule waits for the morning. */
@Injectable()
export class PreparationReaction implements Reaction {
  readonly name = 'preparation';
  readonly eventTypes = [...OF_STAY, ...OF_OFFICE, ...OF_PATIENT];

  constructor(
    private readonly assessments: Assessments,
    private readonly readModels: ReadModelStore,
    private readonly progress: ReadModelProgress,
  ) {}

  async handle(recorded: Recorded): Promise<void> {
    const { id, metadata } = recorded;
    for (const stayId of await this.staysTouchedBy(recorded)) {
      await this.assessments.assess(stayId, { id, correlationId: metadata.correlationId, causationId: id });
    }
  }

  private async staysTouchedBy(recorded: Recorded): Promise<readonly StayId[]> {
    if (OF_STAY.includes(recorded.event.type)) return [idOf(recorded)];
    if (!(await this.progress.waitFor(recorded.position, PATIENCE_MS)))
      throw new Error('the read models have not come as far yet');
    const list = OF_OFFICE.includes(recorded.event.type) ? listOpenStaysOfOffice : listOpenStaysOfPatient;
    return (await list(this.readModels.query, idOf(recorded))).map(({ stayId }) => stayId);
  }
}
