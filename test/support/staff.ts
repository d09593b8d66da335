import type { StaffRole } from '@tsunagi/domain';
import type { Answer, Client } from './client.js';
import type { TestServer } from './server.js';

export const PASSWORD = 'umineko-no-uta-2026';

/** The organisation that the first administrator brings along. */
export const aHospital = { kind: 'hospital', name: '汐凪市立病院', town: '汐凪市' } as const;
export const aCoordination = { kind: 'regionalCoordination', name: '汐凪保健所' } as const;

export const signIn = (client: Client, login: string, password = PASSWORD): Promise<Answer> =>
  client.post('/api/session', { login, password });

/** Accepts the link of the console and signs in; the organisation decides the role. */
export async function aFirstAdministrator(
  server: TestServer,
  organisation: Readonly<Record<string, string>> = aHospital,
): Promise<Client> {
  const client = server.client();
  await client.post('/api/invitations/acceptance', {
    ...{ token: server.app.firstAdministratorToken, login: 'kanri', password: PASSWORD },
    ...{ name: '畠山 直子', organisation },
  });
  await signIn(client, 'kanri');
  return client;
}

/** Invited by `administrator`, with a login of the given name, signed in. */
export async function aColleague(
  server: TestServer,
  administrator: Client,
  login: string,
  role: StaffRole,
): Promise<Client> {
  const { body } = await administrator.post('/api/invitations', { role });
  const client = server.client();
  await client.post('/api/invitations/acceptance', {
    ...{ token: body['token'], login, password: PASSWORD, name: '菅原 渚' },
  });
  await signIn(client, login);
  return client;
}
