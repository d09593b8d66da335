import { officialCheckDigit, type StaffRole } from '@tsunagi/domain';
import {
  CARE_OFFICES,
  type DemoOrganisation,
  HOSPITALS,
  REGION_NAME,
  SUPPORT_CENTERS,
} from '../region/organisations.js';
import { makeStaffName } from '../region/people.js';
import { SeededRandom } from '../region/random.js';
import { FIRST_DAY } from '../scenario/plan.js';
import { Client, type Stopwatch } from './client.js';

/** The same for everybody of the demonstration, and printed on the console. */
export const PASSWORD = 'tsunagi-demo-2026';

export interface Desk {
  readonly organisationId: string;
  readonly staffId: string;
  readonly login: string;
  readonly name: string;
  readonly client: Client;
}

/** The people of the region, signed in. */
export interface SettledRegion {
  readonly coordinator: Client;
  /** By organisation key: liaison staff of a hospital, a care manager of an office. */
  readonly desks: ReadonlyMap<string, Desk>;
  readonly administrator: string;
}

interface Accepted {
  readonly name: string;
  readonly staffId: string;
  readonly organisationId: string;
}

const STAFF_SEED = 326;
/** Offices that register at the same time; each password costs the server work on purpose. */
const AT_ONCE = 4;

export class Settlement {
  private readonly random = new SeededRandom(STAFF_SEED);

  constructor(
    private readonly address: string,
    private readonly stopwatch: Stopwatch,
  ) {}

  /** Registers every organisation, its hours and its people. `onProgress` is called once an organisation. */
  async settle(firstAdministratorToken: string, onProgress: () => void): Promise<SettledRegion> {
    const coordinator = this.client();
    const organisation = { kind: 'regionalCoordination', name: `${REGION_NAME}在宅医療連携推進室` };
    await this.accept(coordinator, firstAdministratorToken, 'region', { organisation });
    const desks = new Map<string, Desk>();
    const waiting = [...HOSPITALS, ...CARE_OFFICES, ...SUPPORT_CENTERS];
    while (waiting.length > 0) {
      const group = waiting.splice(0, AT_ONCE);
      const settled = await Promise.all(group.map((each) => this.settleOne(coordinator, each)));
      group.forEach(({ key }, index) => desks.set(key, settled[index] as Desk));
      group.forEach(onProgress);
    }
    return { coordinator, desks, administrator: 'h1-admin' };
  }

  private client(): Client {
    return new Client(this.address, this.stopwatch);
  }

  private async accept(client: Client, token: string, login: string, extra: object = {}): Promise<Accepted> {
    const { name, kana } = makeStaffName(this.random);
    const body = { token, login, password: PASSWORD, name, kana, ...extra };
    const accepted = await client.send<Omit<Accepted, 'name'>>('POST', '/api/invitations/acceptance', body);
    await client.send('POST', '/api/session', { login, password: PASSWORD });
    return { ...accepted.body, name };
  }

  private async settleOne(coordinator: Client, organisation: DemoOrganisation): Promise<Desk> {
    const { key, kind, name, kana, town, serial, hours } = organisation;
    const firstNine = `03${kind === 'hospital' ? '1' : '7'}00${serial}`;
    const profile = {
      name,
      kana,
      town,
      officialNumber: `${firstNine}${officialCheckDigit(firstNine)}`,
      address: `架空県${town}本町1番${Number(serial)}号`,
      tel: `0226-10-${serial}`,
      fax: `0226-11-${serial}`,
    };
    const registered = await coordinator.send<{ id: string }>('POST', '/api/organisations', {
      kind,
      ...profile,
    });
    const organisationId = registered.body.id;
    const administrator = this.client();
    const token = await this.invite(coordinator, 'officeAdministrator', organisationId);
    const login = `${key}-admin`;
    const { staffId, name: person } = await this.accept(administrator, token, login);
    const path = `/api/organisations/${organisationId}/business-hours`;
    await administrator.send('POST', path, { effectiveFrom: FIRST_DAY, ...hours });
    return this.staffDesk(administrator, organisation, { organisationId, staffId, login, name: person });
  }

  /** In a small office one person is both; the hospitals and the first office have a person for each role. */
  private async staffDesk(
    administrator: Client,
    organisation: DemoOrganisation,
    own: Omit<Desk, 'client'>,
  ): Promise<Desk> {
    const { key, kind } = organisation;
    if (kind !== 'hospital' && key !== 'c01') return { ...own, client: administrator };
    if (kind === 'hospital') {
      const token = await this.invite(administrator, 'ward', own.organisationId);
      await this.accept(this.client(), token, `${key}-ward`);
    }
    const [role, login] =
      kind === 'hospital'
        ? (['liaisonStaff', `${key}-liaison`] as const)
        : (['careManager', `${key}-cm`] as const);
    const client = this.client();
    const token = await this.invite(administrator, role, own.organisationId);
    const { staffId, name } = await this.accept(client, token, login);
    return { organisationId: own.organisationId, staffId, login, name, client };
  }

  private async invite(inviter: Client, role: StaffRole, organisationId: string): Promise<string> {
    const invited = await inviter.send<{ token: string }>('POST', '/api/invitations', {
      role,
      organisationId,
    });
    return invited.body.token;
  }
}
