import type {
  StayPeopleResponse,
  StayResponse,
  ToldDatesResponse,
  WrittenResponse,
} from '@tsunagi/contracts';
import { changed } from '../../platform/query-client.js';
import { type Answer, read, write } from '../../platform/server.api.js';
import type { Contact } from './notice.model.js';
import { type Step, takenBy } from './plan.model.js';

export const findStay = (stayId: string): Promise<Answer<StayResponse>> =>
  read<StayResponse>(`/api/stays/${stayId}`);
export const findPeople = (stayId: string): Promise<Answer<StayPeopleResponse>> =>
  read<StayPeopleResponse>(`/api/stays/${stayId}/people`);
export const listTold = (stayId: string): Promise<Answer<ToldDatesResponse>> =>
  read<ToldDatesResponse>(`/api/stays/${stayId}/told-dates`);
export const findContact = async (officeId: string): Promise<Contact> =>
  (await read<Contact>(`/api/organisations/${officeId}/contact`)).body;

/** Everything that shows what is expected and who was told. */
export const noticeChanged = (): Promise<void> =>
  changed('stay', 'stays', 'told-dates', 'timeline', 'watch', 'inbox');

const addressOf = (stayId: string): string => `/api/stays/${stayId}/discharge-notice`;

/** @throws ProblemError */
export async function take(stayId: string, step: Step): Promise<void> {
  const options = step.ifMatch === undefined ? {} : { ifMatch: step.ifMatch };
  const written = await write<WrittenResponse>(
    'POST',
    `${addressOf(stayId)}/${step.path}`,
    step.body,
    options,
  );
  const confirmedWith = takenBy(step);
  if (confirmedWith !== null) await confirmReceipt(stayId, written.id, confirmedWith);
}

export const confirmReceipt = (
  stayId: string,
  announcementId: string,
  confirmedWith: string,
): Promise<WrittenResponse> =>
  write('POST', `${addressOf(stayId)}/announcements/${announcementId}/receipt`, { confirmedWith });

export const withdraw = (stayId: string, reason: string | null, revision: number): Promise<WrittenResponse> =>
  write('POST', `${addressOf(stayId)}/withdrawal`, { reason }, { ifMatch: `"${revision}"` });
