import type { Client } from './client.js';
import { idOf, type SmallRegion } from './small-region.js';

export const SHEET_PATIENT = '髙橋 𠮷太郎';

interface Sections {
  readonly [section: string]: Readonly<Record<string, unknown>>;
}

/** What the office wrote last time. */
const LAST_TIME: Sections = {
  person: { 'person.housingType': 'house', 'person.floors': 2, 'person.livingFloor': 1 },
  family: {
    'family.household': 'elderlyOnly',
    'family.mainCaregiver.name': '髙橋 ヨシ',
    'family.mainCaregiver.relation': '妻',
    'family.mainCaregiver.tel': '0226-00-0001',
  },
  wishes: { 'wishes.patientWish': '自宅で過ごしたい。畑に出たい。' },
  services: {
    'services.used': [{ serviceType: '訪問看護', providerName: '汐凪訪問看護', frequency: '週2回' }],
  },
  medication: { 'medication.oral': 'present', 'medication.oralNote': '一包化 朝・夕' },
};

async function fill(office: Client, sheetId: string, sections: Sections): Promise<void> {
  for (const [section, values] of Object.entries(sections)) {
    const { body } = await office.get(`/api/admission-sheets/${sheetId}?version=draft`);
    const headers = { 'if-match': `"${String(body['revision'])}"` };
    await office.send('PUT', `/api/admission-sheets/${sheetId}/sections/${section}`, { values }, headers);
  }
}

async function admit(
  { hospital, office }: SmallRegion,
  patientId: string,
  admittedOn: string,
): Promise<string> {
  const admission = { patientId, admittedOn, route: 'emergency', ward: '3階東病棟', department: '内科' };
  const stayId = idOf(await hospital.desk.post('/api/stays', { ...admission, cause: '肺炎' }));
  const careManager = { officeId: office.id, careManagerName: '小野寺 千春' };
  await hospital.desk.post(`/api/stays/${stayId}/care-manager`, careManager);
  return stayId;
}

/** Somebody who was in hospital before, is there again, and whose sheet has just been begun. */
export async function aBegunSheet(region: SmallRegion): Promise<string> {
  const { hospital, office } = region;
  const person = {
    ...{ name: SHEET_PATIENT, kana: 'タカハシ ヨシタロウ', birthDate: '1938-06-15', sex: 'male' },
    ...{ postalCode: '988-0001', address: '汐凪市魚町2-2', tel: '0226-11-1111' },
  };
  const patientId = idOf(await hospital.desk.post('/api/patients', person));
  const firstStay = await admit(region, patientId, '2026-09-01');
  const first = idOf(await office.desk.post('/api/admission-sheets', { stayId: firstStay }));
  await fill(office.desk, first, LAST_TIME);
  const consent = { form: 'oral', givenBy: 'family', givenOn: '2026-09-01' };
  const sending = { channel: 'inbox', consent };
  const { body } = await office.desk.post(`/api/admission-sheets/${first}/sending`, sending);
  const seen = { 'tsunagi-position': String(body['position']) };
  await office.desk.get(`/api/admission-sheets/${first}`, seen);
  const discharge = { dischargedOn: '2026-09-20', destination: 'home' };
  await hospital.desk.post(`/api/stays/${firstStay}/discharge`, discharge);
  const stayId = await admit(region, patientId, '2026-10-30');
  return idOf(await office.desk.post('/api/admission-sheets', { stayId }));
}

/** Somebody else of the office writes into the sheet meanwhile. */
export const writeMeanwhile = (
  { office }: SmallRegion,
  sheetId: string,
  section: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> => fill(office.administrator, sheetId, { [section]: values });

/** The draft as the server has it. */
export async function savedValues(
  { office }: SmallRegion,
  sheetId: string,
): Promise<Record<string, unknown>> {
  const { body } = await office.desk.get<{ readonly values: Record<string, unknown> }>(
    `/api/admission-sheets/${sheetId}?version=draft`,
  );
  return body.values;
}
