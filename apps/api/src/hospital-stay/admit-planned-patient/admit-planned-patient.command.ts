import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type OngoingOrEndedStay, stated } from '@tsunagi/domain';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { admissionHappenedAt, type AdmissionRequest } from '../admission.request.js';
import { OwnStays } from '../own-stays.js';
import { StayCommand } from '../stay-command.js';

/** What the admission does not say is taken from the plan. */
export class AdmitPlannedPatient extends StayCommand<AdmissionRequest> {}

const UNKNOWN = { ward: null, room: null, department: null, attendingPhysician: null, cause: null };

const placeOf = (stay: OngoingOrEndedStay): object => (stay.status === 'planned' ? stay : stay.admission);

@CommandHandler(AdmitPlannedPatient)
export class AdmitPlannedPatientHandler implements ICommandHandler<AdmitPlannedPatient> {
  constructor(private readonly stays: OwnStays) {}

  async execute({ stayId, request, actor, context }: AdmitPlannedPatient): Promise<WrittenResponse> {
    const stay = await this.stays.find(stayId, actor);
    const { ward, room, department, attendingPhysician, cause } = {
      ...UNKNOWN,
      ...placeOf(stay),
      ...stated(request),
    };
    const command = {
      type: 'AdmitPatient' as const,
      ...{ stayId, hospitalId: stay.hospitalId, patientId: stay.patientId },
      ...{ ward, room, department, attendingPhysician, cause },
      admittedOn: request.admittedOn,
      admittedAt: request.admittedAt ?? null,
      route: request.route ?? 'planned',
      occurredAt: admissionHappenedAt(request, context),
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
