import { type Answer, ProblemError, read, write } from '../../platform/server.api.js';
import type { Session } from '../../platform/session.js';
import { sessionTexts as texts } from './labels.ja.js';

/** @throws ProblemError with words that say what to look at */
export async function signIn(login: string, password: string): Promise<Session> {
  try {
    return await write<Session>('POST', '/api/session', { login, password });
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'WRONG_CREDENTIALS') {
      throw new ProblemError(error.status, texts.wrong, error.errors, error.code);
    }
    throw error;
  }
}

export const signOut = (): Promise<void> => write<void>('DELETE', '/api/session');

/** Counts as use, so that the session goes on. */
export const goOn = (): Promise<Answer<Session>> => read<Session>('/api/session');

/** `null` when nobody is signed in. */
export async function findSession(): Promise<Answer<Session | null>> {
  try {
    return await read<Session>('/api/session');
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return { body: null, pending: false };
    throw error;
  }
}
