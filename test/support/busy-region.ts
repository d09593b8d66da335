import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { TestServer } from './server.js';
import { idOf, type SmallRegion } from './small-region.js';

const CONSENT = { form: 'oral', givenBy: 'family', givenOn: null };

async function admit({ hospital }: SmallRegion, number: number, officeId: string | null): Promise<string> {
  const { desk: nurse } = hospital;
  const patientId = idOf(await nurse.post('/api/patients', { name: `濵田 渚${number}` }));
  const stay = { patientId, admittedOn: '2026-11-01', route: 'emergency' };
  const stayId = idOf(await nurse.post('/api/stays', stay));
  if (officeId !== null) await nurse.post(`/api/stays/${stayId}/care-manager`, { officeId });
  return stayId;
}

async function exchange({ hospital, office }: SmallRegion, stayId: string, isTaken: boolean): Promise<void> {
  const { desk: nurse } = hospital;
  const { desk: careManager, id: officeId } = office;
  const sheetId = idOf(await careManager.post('/api/admission-sheets', { stayId }));
  const sending = { channel: 'inbox', consent: CONSENT };
  await careManager.post(`/api/admission-sheets/${sheetId}/sending`, sending);
  const notices = `/api/stays/${stayId}/discharge-notice`;
  await nurse.post(`${notices}/expected-date`, { expectedOn: '2026-11-20' });
  const notice = { officeId, grade: 'planned', expectedOn: '2026-11-20', ...sending };
  const announcementId = idOf(await nurse.post(`${notices}/announcements`, notice));
  if (!isTaken) return;
  await nurse.post(`/api/admission-sheets/${sheetId}/versions/1/reading`, {});
  const answer = { answer: 'possible', acknowledgedByName: '小野寺 千春' };
  await careManager.post(`${notices}/announcements/${announcementId}/acknowledgement`, answer);
}

/**
 * Enough admissions for figures: eleven with a care manager, two without. For ten of them the office sent its
 * sheet and the hospital its notice; the other side took five of each.
 */
export async function fillRegion(server: TestServer, region: SmallRegion): Promise<void> {
  const stays: string[] = [];
  for (let number = 0; number < 11; number++) stays.push(await admit(region, number, region.office.id));
  for (let number = 11; number < 13; number++) await admit(region, number, null);
  for (const [index, stayId] of stays.slice(0, 10).entries()) await exchange(region, stayId, index < 5);
  await server.app.nest.get(Reactions).settled();
}
