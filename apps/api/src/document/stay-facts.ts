import {
  type DischargeNoticeEvent,
  type HospitalStayEvent,
  type OrganisationId,
  type PatientAdmitted,
  timeInJapan,
} from '@tsunagi/domain';
import { type Facts, withFacts } from './fact.js';

type Admission = Pick<PatientAdmitted, 'personal'> & {
  readonly data: Pick<
    PatientAdmitted['data'],
    'admittedOn' | 'admittedAt' | 'ward' | 'department' | 'occurredAt'
  >;
};

const admitted = (facts: Facts, { data, personal }: Admission): Facts =>
  withFacts(
    facts,
    {
      admittedOn: data.admittedOn,
      admittedTime: data.admittedAt === null ? null : timeInJapan(data.admittedAt),
      ward: data.ward,
      department: data.department,
      attendingPhysician: personal?.attendingPhysician ?? null,
      admissionCause: personal?.cause ?? null,
    },
    data.occurredAt,
  );

function withStayEvent(facts: Facts, event: HospitalStayEvent): Facts {
  const { occurredAt } = event.data;
  switch (event.type) {
    case 'AdmissionPlanned': {
      const attendingPhysician = event.personal?.attendingPhysician ?? null;
      return withFacts(
        facts,
        { ward: event.data.ward, department: event.data.department, attendingPhysician },
        occurredAt,
      );
    }
    case 'PatientAdmitted':
    case 'AdmissionCorrected':
      return admitted(facts, event);
    case 'CareManagerIdentified':
    case 'CareManagerReplaced': {
      const careManagerName = event.personal?.careManagerName ?? null;
      return withFacts(facts, { careManagerName, careManagerId: event.data.careManagerId }, occurredAt);
    }
    default:
      return facts;
  }
}

/** 入院の事実 for a document. An erased person leaves the days and places, no names. */
export const stayFacts = (events: readonly HospitalStayEvent[]): Facts =>
  events.reduce<Facts>(withStayEvent, {});

/** 退院予定日: a care office knows the date that it was told, the hospital the one that it expects. */
export function noticeFacts(
  events: readonly DischargeNoticeEvent[],
  reader: OrganisationId | 'hospital',
): Facts {
  return events.reduce<Facts>((facts, event) => {
    const { occurredAt } = event.data;
    switch (event.type) {
      case 'DischargeExpected':
      case 'ExpectedDischargeMoved':
        if (reader !== 'hospital') return facts;
        return withFacts(facts, { expectedDischargeOn: event.data.expectedOn }, occurredAt);
      case 'ExpectedDischargeAnnounced':
        if (event.data.officeId !== reader) return facts;
        return withFacts(facts, { expectedDischargeOn: event.data.expectedOn }, occurredAt);
      case 'ExpectedDischargeWithdrawn':
        return withFacts(facts, { expectedDischargeOn: null }, occurredAt);
      default:
        return facts;
    }
  }, {});
}
