import type { DomainEvent, OrganisationKind, StaffRole } from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import type { Answer, Client } from './client.js';
import type { TestServer } from './server.js';
import { aCoordination, aFirstAdministrator, PASSWORD, signIn } from './staff.js';

/** One organisation of the region: its id, its administrator, and one person at work. */
export interface Place {
  readonly id: string;
  readonly administrator: Client;
  readonly desk: Client;
}

/** Founded through the API alone, the way a region would. */
export interface SmallRegion {
  readonly coordinator: Client;
  readonly hospital: Place;
  readonly otherHospital: Place;
  readonly office: Place;
  readonly otherOffice: Place;
  readonly supportCenter: Place;
}

export const idOf = ({ body }: Answer): string => String(body['id']);

interface Invitation {
  readonly login: string;
  readonly role: StaffRole;
  readonly name: string;
  readonly organisationId?: string;
}

async function join(server: TestServer, inviter: Client, invitation: Invitation): Promise<Client> {
  const { login, role, name, organisationId } = invitation;
  const { body } = await inviter.post('/api/invitations', { role, organisationId });
  const client = server.client();
  await client.post('/api/invitations/acceptance', { token: body['token'], login, password: PASSWORD, name });
  await signIn(client, login);
  return client;
}

interface Founding {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly login: string;
  readonly role: StaffRole;
  readonly person: string;
}

async function found(server: TestServer, coordinator: Client, founding: Founding): Promise<Place> {
  const { kind, name, login, role, person } = founding;
  const id = idOf(await coordinator.post('/api/organisations', { kind, name }));
  const administrator = await join(server, coordinator, {
    ...{ login: `${login}-kanri`, role: 'officeAdministrator', name: '管理 太郎' },
    organisationId: id,
  });
  return { id, administrator, desk: await join(server, administrator, { login, role, name: person }) };
}

export async function aSmallRegion(server: TestServer): Promise<SmallRegion> {
  const coordinator = await aFirstAdministrator(server, aCoordination);
  const foundOffice = (login: string, name: string, person: string): Promise<Place> =>
    found(server, coordinator, { kind: 'homeCareSupportOffice', role: 'careManager', login, name, person });
  const foundHospital = (login: string, name: string, person: string): Promise<Place> =>
    found(server, coordinator, { kind: 'hospital', role: 'liaisonStaff', login, name, person });
  return {
    coordinator,
    hospital: await foundHospital('shimin', '汐凪市立病院', '三浦 澪'),
    otherHospital: await foundHospital('minato', '港町病院', '千田 港'),
    office: await foundOffice('umineko', 'うみねこ居宅介護支援事業所', '小野寺 千春'),
    otherOffice: await foundOffice('hamayu', 'はまゆう居宅介護支援事業所', '菅原 実'),
    supportCenter: await found(server, coordinator, {
      ...{ kind: 'communitySupportCenter', role: 'careManager', login: 'hokatsu' },
      ...{ name: '汐凪地域包括支援センター', person: '畠山 渚' },
    }),
  };
}

/** What the stream has recorded, oldest first. */
export async function factsOf(server: TestServer, stream: string): Promise<readonly DomainEvent[]> {
  const { events } = await server.app.nest.get(Journal).load(stream);
  return events.map(({ event }) => event);
}

export const kindsOf = async (server: TestServer, stream: string): Promise<readonly string[]> =>
  (await factsOf(server, stream)).map(({ type }) => type);
