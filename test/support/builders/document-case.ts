import type {
  CareManagerIdentified,
  DischargeNoticeEvent,
  DomainEvent,
  HospitalStayEvent,
  OrganisationEvent,
  OrganisationKind,
  PatientEvent,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { Accounts } from '../../../apps/api/src/accounts/accounts.js';
import type { Actor } from '../../../apps/api/src/platform/auth/actor.js';
import { Sessions } from '../../../apps/api/src/platform/auth/sessions.js';
import { derivedId } from '../../../apps/api/src/platform/derived-id.js';
import type { Answer } from '../client.js';
import * as ids from '../ids-of-the-region.js';
import type { TestServer } from '../server.js';

/** Friday morning before the test server's Monday. */
export const ADMITTED_AT = '2026-10-30T01:15:00.000Z';

const registered = (
  organisationId: string,
  kind: OrganisationKind,
  name: string,
  number: string,
): OrganisationEvent => ({
  type: 'OrganisationRegistered',
  data: {
    occurredAt: '2026-10-01T00:00:00.000Z',
    organisationId,
    regionId: ids.REGION,
    kind,
    profile: {
      ...{ name, kana: null, officialNumber: number, postalCode: null, address: null, town: null },
      ...{ tel: '0226-00-0001', fax: '0226-00-0002' },
    },
  },
  personal: null,
});

const joined = (staffId: string, name: string): OrganisationEvent => ({
  type: 'StaffMemberJoined',
  data: { occurredAt: '2026-10-01T00:00:00.000Z', staffId, role: 'careManager' },
  personal: { name, kana: null },
});

export const aPatientRecord = (): readonly PatientEvent[] => [
  {
    type: 'PatientRegistered',
    data: { occurredAt: ADMITTED_AT, patientId: ids.patientId(1), organisationId: ids.HOSPITAL },
    personal: {
      ...{ name: '髙橋 邉子', kana: 'タカハシ ベコ', birthDate: '1940-11-02', sex: 'female' },
      ...{ postalCode: '988-0001', address: '気仙沼市魚町2-2', tel: '0226-11-1111' },
      ...{ hospitalPatientNumber: '0012345', insuredNumber: '0000012345' },
    },
  },
  {
    type: 'CareCertificationRecorded',
    data: { occurredAt: ADMITTED_AT },
    personal: {
      ...{ status: 'certified', careLevel: 'care2', validFrom: '2026-04-01', validTo: '2028-03-31' },
      appliedOn: null,
    },
  },
];

export const anIdentifiedCareManager = (officeId: string = ids.OFFICE): CareManagerIdentified => ({
  type: 'CareManagerIdentified',
  data: { occurredAt: ADMITTED_AT, officeId, careManagerId: ids.CARE_MANAGER },
  personal: { careManagerName: null },
});

export const aStayRecord = ({ stayId = ids.stayId(1) } = {}): HospitalStayEvent => ({
  type: 'PatientAdmitted',
  data: {
    occurredAt: ADMITTED_AT,
    ...{ stayId, hospitalId: ids.HOSPITAL, patientId: ids.patientId(1) },
    ...{ admittedOn: '2026-10-30', admittedAt: ADMITTED_AT, route: 'emergency', room: null },
    ...{ ward: '東3病棟', department: '整形外科' },
  },
  personal: { attendingPhysician: '﨑山 德惠', cause: '右大腿骨頸部骨折' },
});

export const movedToWard = (ward: string): HospitalStayEvent => ({
  type: 'AdmissionCorrected',
  data: {
    ...{ occurredAt: '2026-11-02T00:30:00.000Z', admittedOn: '2026-10-30', admittedAt: ADMITTED_AT },
    ...{ ward, room: null, department: '整形外科' },
  },
  personal: { attendingPhysician: '﨑山 德惠', cause: '右大腿骨頸部骨折' },
});

export const announcedTo = (officeId: string, expectedOn: string): DischargeNoticeEvent => ({
  type: 'ExpectedDischargeAnnounced',
  data: {
    ...{ occurredAt: '2026-11-01T01:00:00.000Z', announcementId: ids.announcementId(1), officeId },
    ...{ grade: 'planned', expectedOn, foreseen: null, channel: 'inbox' },
    consent: { form: 'unrecorded', givenBy: null, givenOn: null },
  },
  personal: { message: null },
});

/** Facts straight into the log, as the features that record them would. */
export async function record(
  server: TestServer,
  stream: string,
  ...events: readonly DomainEvent[]
): Promise<void> {
  const journal = server.app.nest.get(Journal);
  const loaded = await journal.load(stream);
  const commandId = derivedId('test', stream, String(loaded.revision));
  await journal.append(loaded, events, {
    ...{ actor: 'system', organisationId: ids.HOSPITAL, commandId, commandMac: null },
    owner: { organisationId: ids.HOSPITAL, regionId: ids.REGION },
    ...{ correlationId: commandId, causationId: null, recordedAt: '2026-11-02T00:00:00.000Z' },
    ...{ holders: [ids.HOSPITAL], personRecordId: ids.patientId(1) },
  });
}

/** One stay of 髙橋さん in the city hospital, looked after by みなと居宅. */
export async function foundCase(server: TestServer): Promise<void> {
  const hospital = registered(ids.HOSPITAL, 'hospital', '気仙沼市立病院', '0410500001');
  const other = registered(
    ids.OTHER_OFFICE,
    'homeCareSupportOffice',
    'うみねこ居宅介護支援事業所',
    '0470500029',
  );
  const office = registered(ids.OFFICE, 'homeCareSupportOffice', 'みなと居宅介護支援事業所', '0470500011');
  await record(server, `organisation-${ids.HOSPITAL}`, hospital);
  await record(server, `organisation-${ids.OTHER_OFFICE}`, other);
  await record(server, `organisation-${ids.OFFICE}`, office, joined(ids.CARE_MANAGER, '小野寺 恵'));
  await record(server, `patient-${ids.patientId(1)}`, ...aPatientRecord());
  await record(server, `hospitalStay-${ids.stayId(1)}`, aStayRecord(), anIdentifiedCareManager());
}

const actors = {
  careManager: {
    ...{ staffId: ids.CARE_MANAGER, organisationId: ids.OFFICE, regionId: ids.REGION },
    ...{ organisationKind: 'homeCareSupportOffice', role: 'careManager' },
  },
  otherCareManager: {
    ...{ staffId: derivedId('otherCareManager'), organisationId: ids.OTHER_OFFICE, regionId: ids.REGION },
    ...{ organisationKind: 'homeCareSupportOffice', role: 'careManager' },
  },
  nurse: {
    ...{ staffId: ids.NURSE, organisationId: ids.HOSPITAL, regionId: ids.REGION },
    ...{ organisationKind: 'hospital', role: 'liaisonStaff' },
  },
  otherNurse: {
    ...{ staffId: derivedId('otherNurse'), organisationId: ids.OTHER_HOSPITAL, regionId: ids.REGION },
    ...{ organisationKind: 'hospital', role: 'liaisonStaff' },
  },
} as const satisfies Record<string, Actor>;

type Method = 'GET' | 'POST' | 'PUT';

/** One person at the API. */
export interface Desk {
  <Body = Record<string, unknown>>(
    method: Method,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  /** What a browser would open. */
  readonly open: (path: string) => Promise<Response>;
}

async function hire(server: TestServer, who: keyof typeof actors): Promise<void> {
  const accounts = server.app.nest.get(Accounts);
  if ((await accounts.findByLogin(who)) !== null) return;
  const { staffId, role, ...organisation } = actors[who];
  const link = { key: who, expiresAt: Number.MAX_SAFE_INTEGER, recipient: null };
  await accounts.invite({ ...link, staffId, role, organisation });
  await accounts.add({ ...actors[who], login: who, passwordHash: '-' }, who);
}

export async function deskOf(server: TestServer, who: keyof typeof actors): Promise<Desk> {
  await hire(server, who);
  const sessions = server.app.nest.get(Sessions);
  const { token } = await sessions.open(actors[who]);
  const client = server.client();
  const cookie = `${sessions.cookieName}=${token}`;
  const desk = <Body>(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    client.send<Body>(method, `/api${path}`, body, { cookie, ...headers });
  return Object.assign(desk, {
    open: (path: string) => fetch(`${server.address}/api${path}`, { headers: { cookie } }),
  });
}
