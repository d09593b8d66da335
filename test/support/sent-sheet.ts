import { idOf, type SmallRegion } from './small-region.js';

export const PATIENT = '髙橋 𠮷太郎';

/** A man admitted yesterday, with the care manager of the office in charge. */
export async function anAdmittedMan(region: SmallRegion): Promise<string> {
  const { desk: nurse } = region.hospital;
  const person = { name: PATIENT, kana: 'タカハシ ヨシタロウ', birthDate: '1940-11-02', sex: 'male' };
  const patientId = idOf(await nurse.post('/api/patients', person));
  const admission = { patientId, admittedOn: '2026-11-01', route: 'emergency', ward: '3階東病棟' };
  const stayId = idOf(await nurse.post('/api/stays', admission));
  await nurse.post(`/api/stays/${stayId}/care-manager`, {
    ...{ officeId: region.office.id, careManagerName: '小野寺 千春' },
  });
  return stayId;
}

/** A sheet about him, begun by his care manager. */
export const aDraftedSheet = async (region: SmallRegion): Promise<string> =>
  idOf(await region.office.desk.post('/api/admission-sheets', { stayId: await anAdmittedMan(region) }));

export async function writeInto(
  region: SmallRegion,
  sheetId: string,
  section: string,
  values: Record<string, unknown>,
): Promise<void> {
  const { desk: careManager } = region.office;
  const path = `/api/admission-sheets/${sheetId}`;
  const { body } = await careManager.get(`${path}?version=draft`);
  const match = { 'if-match': `"${String(body['revision'])}"` };
  const answer = await careManager.send('PUT', `${path}/sections/${section}`, { values }, match);
  expect(answer.status).toBe(200);
}

export async function sendByInbox(region: SmallRegion, sheetId: string): Promise<void> {
  const sending = { channel: 'inbox', consent: { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' } };
  const answer = await region.office.desk.post(`/api/admission-sheets/${sheetId}/sending`, sending);
  expect(answer.status).toBe(200);
}
