import { Injectable } from '@nestjs/common';
import type {
  CivilDate,
  DischargeNoticeEvent,
  DomainEvent,
  HospitalStayEvent,
  OrganisationEvent,
  OrganisationId,
  PatientEvent,
  PatientId,
  StayId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import type { Facts } from './fact.js';
import { organisationFacts, staffName } from './organisation-facts.js';
import { patientFacts } from './patient-facts.js';
import { noticeFacts, stayFacts } from './stay-facts.js';

/** Everything that a document about one case is prefilled from. */
export interface CaseFacts {
  readonly stay: Facts;
  readonly patient: Facts;
  readonly hospital: Facts;
  readonly office: Facts;
}

export interface CaseParties {
  readonly stayId: StayId | null;
  readonly patientId: PatientId;
  readonly hospitalId: OrganisationId;
  readonly officeId: OrganisationId;
  /** Whose document it is decides which expected date it may name. */
  readonly author: 'hospital' | 'office';
}

/** Loads the case from its own streams, so that a document never shows less than what is recorded. */
@Injectable()
export class CaseFactsReader {
  constructor(private readonly journal: Journal) {}

  /** @param on the day on which ages are counted */
  async read(parties: CaseParties, on: CivilDate): Promise<CaseFacts> {
    const { stayId, patientId, hospitalId, officeId } = parties;
    const [stay, notice, patient, hospital, office] = await Promise.all([
      stayId === null ? [] : this.load<HospitalStayEvent>(`hospitalStay-${stayId}`),
      stayId === null ? [] : this.load<DischargeNoticeEvent>(`dischargeNotice-${stayId}`),
      this.load<PatientEvent>(`patient-${patientId}`),
      this.load<OrganisationEvent>(`organisation-${hospitalId}`),
      this.load<OrganisationEvent>(`organisation-${officeId}`),
    ]);
    const reader = parties.author === 'hospital' ? 'hospital' : officeId;
    return {
      stay: withCareManager({ ...stayFacts(stay), ...noticeFacts(notice, reader) }, office),
      patient: patientFacts(patient, on),
      hospital: organisationFacts(hospital),
      office: organisationFacts(office),
    };
  }

  private async load<Event extends DomainEvent>(stream: string): Promise<readonly Event[]> {
    const { events } = await this.journal.load<Event>(stream);
    return events.map(({ event }) => event);
  }
}

/** A care manager with an account is named as the office's staff list names them. */
function withCareManager(stay: Facts, office: readonly OrganisationEvent[]): Facts {
  const { careManagerId } = stay;
  if (typeof careManagerId?.value !== 'string' || stay['careManagerName']) return stay;
  const careManagerName = staffName(office, careManagerId.value);
  return careManagerName === null ? stay : { ...stay, careManagerName };
}
