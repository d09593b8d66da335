import type { OrganisationKind, StaffRole } from '@tsunagi/domain';
import type { Answer } from '../support/client.js';
import { Client } from '../support/client.js';
import type { Side } from './command.js';
import type { ServerProcess } from './server-process.js';

const PASSWORD = 'crash-and-come-back';

/** One signed-in person; the session outlives the server process. */
export interface Desk {
  readonly staffId: string;
  readonly organisationId: string;
  readonly client: Client;
}

/** A hospital and a care office, each with one person who writes. */
export type Region = Readonly<Record<Side, Desk>>;

type Body = Readonly<Record<string, string>>;

function bodyOf({ status, body }: Answer<Body>): Body {
  if (status >= 300) throw new Error(`settling the region: ${status} ${JSON.stringify(body)}`);
  return body;
}

async function accept(address: string, token: string, login: string, extra: object = {}): Promise<Desk> {
  const client = new Client(address);
  const body = { token, login, password: PASSWORD, name: '昆野 渚', ...extra };
  const accepted = bodyOf(await client.post<Body>('/api/invitations/acceptance', body));
  bodyOf(await client.post<Body>('/api/session', { login, password: PASSWORD }));
  return { staffId: accepted['staffId'] ?? '', organisationId: accepted['organisationId'] ?? '', client };
}

async function invite(inviter: Desk, role: StaffRole, organisationId: string): Promise<string> {
  const invited = await inviter.client.post<Body>('/api/invitations', { role, organisationId });
  return bodyOf(invited)['token'] ?? '';
}

async function found(
  address: string,
  coordinator: Desk,
  kind: OrganisationKind,
  name: string,
): Promise<Desk> {
  const registered = bodyOf(await coordinator.client.post<Body>('/api/organisations', { kind, name }));
  const token = await invite(coordinator, 'officeAdministrator', registered['id'] ?? '');
  return accept(address, token, `${kind}-admin`);
}

export async function settleRegion(server: ServerProcess): Promise<Region> {
  const { address } = server;
  const organisation = { kind: 'regionalCoordination', name: '汐凪保健所' };
  const coordinator = await accept(address, await server.firstAdministratorToken, 'region', {
    organisation,
  });
  const administrator = await found(address, coordinator, 'hospital', '汐凪市立病院');
  const token = await invite(administrator, 'liaisonStaff', administrator.organisationId);
  return {
    hospital: await accept(address, token, 'hospital-liaison'),
    office: await found(address, coordinator, 'homeCareSupportOffice', 'うみねこ居宅介護支援事業所'),
  };
}
