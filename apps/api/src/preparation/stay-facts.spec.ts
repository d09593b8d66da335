import type {
  DischargeNoticeEvent,
  DomainEvent,
  ExpectedDischargeAnnounced,
  HospitalStayEvent,
} from '@tsunagi/domain';
import type { Recorded } from '@tsunagi/event-store';
import {
  ADMITTED_AT,
  anIdentifiedCareManager,
  announcedTo,
  aStayRecord,
} from '../../../../test/support/builders/document-case.js';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { stayFactsFrom } from './stay-facts.js';

const RECORDED_AT = '2026-11-01T03:00:00.000Z';

const judged = (needed: boolean, criteria: readonly 'helpWithEating'[] = []): HospitalStayEvent => ({
  type: 'DischargeCoordinationJudged',
  data: { occurredAt: ADMITTED_AT, needed, judgedOn: '2026-10-30', judgedBy: ids.NURSE, criteria },
  personal: { reason: '自立' },
});
const nobody = (communitySupportCenterId: string | null): HospitalStayEvent => ({
  type: 'NoCareManagerConfirmed',
  data: { occurredAt: ADMITTED_AT, communitySupportCenterId },
  personal: null,
});
const died: HospitalStayEvent = {
  type: 'PatientDied',
  data: { occurredAt: ADMITTED_AT, diedOn: '2026-10-31' },
  personal: null,
};
const cancelled: HospitalStayEvent = {
  type: 'AdmissionCancelled',
  data: { occurredAt: ADMITTED_AT },
  personal: null,
};

const recorded = <Event extends DomainEvent>(event: Event): Recorded<Event> => ({
  ...{ id: ids.eventId(1), stream: `dischargeNotice-${ids.stayId(1)}`, revision: 0, position: '1', event },
  metadata: {
    ...{ actor: 'system', organisationId: null, owner: { organisationId: null, regionId: null } },
    ...{ commandId: ids.eventId(1), commandMac: null, correlationId: ids.eventId(1), causationId: null },
    ...{ recordedAt: RECORDED_AT, previousHash: null },
  },
});
const told = (
  officeId: string,
  channel: ExpectedDischargeAnnounced['data']['channel'] = 'inbox',
): DischargeNoticeEvent => {
  const event = announcedTo(officeId, '2026-11-10') as ExpectedDischargeAnnounced;
  return { ...event, data: { ...event.data, channel } };
};
const received: DischargeNoticeEvent = {
  type: 'AnnouncementReceiptConfirmed',
  data: { occurredAt: RECORDED_AT, announcementId: ids.announcementId(1), confirmedBy: null },
  personal: { confirmedWith: null },
};

const factsOf = (stay: readonly HospitalStayEvent[], notices: readonly DischargeNoticeEvent[] = []) =>
  stayFactsFrom([aStayRecord(), ...stay], notices.map(recorded))?.facts;

describe('facts of a stay for its preparation', () => {
  it.each<[string, readonly HospitalStayEvent[], string]>([
    ['nobody has judged', [], 'notJudged'],
    ['no care manager, not judged', [nobody(null)], 'notJudged'],
    ['a care manager is known', [anIdentifiedCareManager()], 'careManager'],
    ['a criterion is met', [judged(true, ['helpWithEating'])], 'criteria'],
    ['judged to be needed for another reason', [judged(true)], 'judged'],
    ['judged not to be needed', [judged(false)], 'notNeeded'],
    [
      'judged not to be needed although a care manager is known',
      [anIdentifiedCareManager(), judged(false)],
      'notNeeded',
    ],
    ['a care manager becomes known after that', [judged(false), anIdentifiedCareManager()], 'careManager'],
  ])('gate: %s', (_title, events, gate) => {
    expect(factsOf(events)?.gate).toBe(gate);
  });

  it('counts on the office in charge, the support center, the office told first, then on nobody', () => {
    const inCharge = { officeId: ids.OFFICE, calendarOf: 'office', hasCareManager: true };
    expect(factsOf([anIdentifiedCareManager()], [told(ids.OTHER_OFFICE)])).toMatchObject(inCharge);
    const center = { officeId: ids.SUPPORT_CENTER, calendarOf: 'communitySupportCenter' };
    expect(factsOf([nobody(ids.SUPPORT_CENTER)])).toMatchObject({ ...center, hasCareManager: false });
    expect(factsOf([nobody(null)], [told(ids.SUPPORT_CENTER)])).toMatchObject(center);
    expect(factsOf([nobody(null)])).toMatchObject({ officeId: null, calendarOf: 'region' });
  });

  it('an inbox takes a notice when it is recorded, a fax counts from the moment written down', () => {
    const [inbox] = factsOf([], [told(ids.OFFICE)])?.announcements ?? [];
    expect(inbox).toMatchObject({ arrivedAt: RECORDED_AT, confirmed: true, namedOn: '2026-11-10' });
    const [fax] = factsOf([], [told(ids.OFFICE, 'fax')])?.announcements ?? [];
    expect(fax).toMatchObject({ arrivedAt: '2026-11-01T01:00:00.000Z', confirmed: false });
    const [confirmed] = factsOf([], [told(ids.OFFICE, 'fax'), received])?.announcements ?? [];
    expect(confirmed?.confirmed).toBe(true);
  });

  it('death and a cancelled admission are out of scope', () => {
    expect(factsOf([died])?.outOfScope).toBe('death');
    expect(factsOf([cancelled])?.outOfScope).toBe('admissionCancelled');
    expect(stayFactsFrom([], [])).toBeNull();
  });
});
