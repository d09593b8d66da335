import { type Answer } from './client.js';
import { idOf, type SmallRegion } from './small-region.js';

export const NOTE_PATIENT = '髙橋 𠮷太郎';

/** Somebody in hospital whose care manager is known. */
export async function aStayWithCareManager({ hospital, office }: SmallRegion): Promise<string> {
  const person = { name: NOTE_PATIENT, kana: 'タカハシ ヨシタロウ', birthDate: '1938-06-15', sex: 'male' };
  const patientId = idOf(await hospital.desk.post('/api/patients', person));
  const admission = { patientId, admittedOn: '2026-10-26', route: 'emergency', ward: '3階東病棟' };
  const stayId = idOf(await hospital.desk.post('/api/stays', admission));
  const careManager = { officeId: office.id, careManagerName: '小野寺 千春' };
  await hospital.desk.post(`/api/stays/${stayId}/care-manager`, careManager);
  return stayId;
}

export const QUESTION = '退院後の入浴について、血圧の上限を教えてください。';

/** A question that the office has begun to write to the hospital. */
export async function aBegunNote({ office }: SmallRegion, stayId: string): Promise<string> {
  const values = { 'purpose.kinds': ['clientState'], 'body.content': QUESTION };
  return idOf(await office.desk.post('/api/liaison-notes', { stayId, values }));
}

export const sendNote = ({ office }: SmallRegion, noteId: string, channel: string): Promise<Answer> =>
  office.desk.post(`/api/liaison-notes/${noteId}/sending`, { channel, consent: { form: 'oral' } });

export async function aSentNote(
  region: SmallRegion,
  stayId: string,
  channel: 'inbox' | 'fax',
): Promise<string> {
  const noteId = await aBegunNote(region, stayId);
  await sendNote(region, noteId, channel);
  return noteId;
}
