import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Client } from './client.js';
import type { TestServer } from './server.js';
import { idOf, type SmallRegion } from './small-region.js';

const CONSENT = { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' };

/** Stays by what is to be done about them this morning. */
export interface BusyMorning {
  readonly unknown: string;
  readonly untold: string;
  readonly waiting: string;
  readonly waitingNotice: string;
  readonly short: string;
}

async function post(client: Client, path: string, body: object): Promise<string> {
  const answer = await client.post(path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return idOf(answer);
}

/** What people of the small region do before nine. */
class Morning {
  private readonly nurse: Client;

  constructor(private readonly region: SmallRegion) {
    this.nurse = region.hospital.desk;
  }

  async admit(name: string, ward: string, admittedOn: string): Promise<string> {
    const patientId = await post(this.nurse, '/api/patients', { name });
    return post(this.nurse, '/api/stays', { patientId, admittedOn, route: 'emergency', ward, room: '305' });
  }

  async expect(stayId: string, expectedOn: string): Promise<void> {
    const { id: officeId } = this.region.office;
    const careManager = { officeId, careManagerName: '小野寺 千春' };
    await post(this.nurse, `/api/stays/${stayId}/care-manager`, careManager);
    await post(this.nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn });
  }

  announce(stayId: string, expectedOn: string): Promise<string> {
    const told = { officeId: this.region.office.id, grade: 'planned', expectedOn, channel: 'inbox' };
    const path = `/api/stays/${stayId}/discharge-notice/announcements`;
    return post(this.nurse, path, { ...told, consent: CONSENT });
  }

  async sendSheet(stayId: string): Promise<void> {
    const { desk } = this.region.office;
    const sheetId = await post(desk, '/api/admission-sheets', { stayId });
    const sending = { channel: 'inbox', consent: CONSENT };
    await post(desk, `/api/admission-sheets/${sheetId}/sending`, sending);
  }
}

export async function aBusyMorning(server: TestServer, region: SmallRegion): Promise<BusyMorning> {
  const morning = new Morning(region);
  await post(region.office.administrator, `/api/organisations/${region.office.id}/profile`, {
    tel: '0191-23-4567',
  });
  const unknown = await morning.admit('髙橋 ハナ', '3階東病棟', '2026-10-30');
  const untold = await morning.admit('葛󠄀西 太郎', '3階東病棟', '2026-10-26');
  await morning.expect(untold, '2026-11-20');
  const waiting = await morning.admit('濵田 渚', '4階西病棟', '2026-10-20');
  await morning.expect(waiting, '2026-11-24');
  const waitingNotice = await morning.announce(waiting, '2026-11-24');
  const short = await morning.admit('小野寺 﨑子', '4階西病棟', '2026-10-25');
  await morning.expect(short, '2026-11-04');
  await morning.announce(short, '2026-11-04');
  await morning.sendSheet(short);
  await server.app.nest.get(Reactions).settled();
  return { unknown, untold, waiting, waitingNotice, short };
}
