import { type Answer, ProblemError, read, write } from '../../platform/server.api.js';
import type { Session } from '../../platform/session.js';

export const signIn = (login: string, password: string): Promise<Session> =>
  write<Session>('POST', '/api/session', { login, password });

export const signOut = (): Promise<void> => write<void>('DELETE', '/api/session');

/** `null` when nobody is signed in. */
export async function findSession(): Promise<Answer<Session | null>> {
  try {
    return await read<Session>('/api/session');
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return { body: null, pending: false };
    throw error;
  }
}
