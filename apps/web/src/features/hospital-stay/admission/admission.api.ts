import type { FoundPatientsResponse, WrittenResponse } from '@tsunagi/contracts';
import { changed } from '../../../platform/query-client.js';
import { type Answer, ProblemError, readAsking, write } from '../../../platform/server.api.js';
import {
  type AdmissionDraft,
  careManagerRequestOf,
  patientRequestOf,
  type Person,
  personOf,
  stayRequestOf,
} from './admission.model.js';

const OFFERED = 20;

export const findPersons = (query: string): Promise<Answer<FoundPatientsResponse>> =>
  readAsking<FoundPatientsResponse>('/api/patients/search', { query, limit: OFFERED });

/** What is done already, told as soon as it is, so that another try goes on from there. */
export interface Steps {
  readonly stayId: string | null;
  readonly onPerson: (person: Person) => void;
  readonly onStay: (stayId: string) => void;
}

/** Nobody can tell whether the server has taken it. */
export const isUncertain = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 500);

async function patientOf({ who }: AdmissionDraft, { onPerson }: Steps): Promise<string> {
  if (who.kind === 'known') return who.person.patientId;
  if (who.kind === 'nobody') throw new Error('nobody is chosen');
  const request = patientRequestOf(who.person);
  const { id } = await write<WrittenResponse>('POST', '/api/patients', request);
  onPerson(personOf(id, request));
  return id;
}

async function stayOf(draft: AdmissionDraft, steps: Steps): Promise<string> {
  if (steps.stayId !== null) return steps.stayId;
  const patientId = await patientOf(draft, steps);
  const { id } = await write<WrittenResponse>('POST', '/api/stays', stayRequestOf(draft, patientId));
  steps.onStay(id);
  return id;
}

/** Person, stay, care manager: each once. @returns the stay. @throws ProblemError */
export async function register(draft: AdmissionDraft, steps: Steps): Promise<string> {
  const stayId = await stayOf(draft, steps);
  const wish = careManagerRequestOf(draft);
  if (wish !== null) await write('POST', `/api/stays/${stayId}/${wish.path}`, wish.body);
  void changed('stays', 'stay', 'today', 'search', 'watch');
  return stayId;
}
