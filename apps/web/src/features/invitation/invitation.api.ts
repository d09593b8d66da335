import { write } from '../../platform/server.api.js';
import type { Session } from '../../platform/session.js';

export async function accept(body: Readonly<Record<string, unknown>>): Promise<Session> {
  await write('POST', '/api/invitations/acceptance', body);
  return write<Session>('POST', '/api/session', { login: body['login'], password: body['password'] });
}
