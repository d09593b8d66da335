import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DomainEvent } from '@tsunagi/domain';
import type { AppendContext, AppendResult, Journal } from '@tsunagi/event-store';

export const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
export const HOLDER = '00000000-0000-4000-8000-000000000011';
export const OTHER_HOLDER = '00000000-0000-4000-8000-000000000031';
export const PERSON = '00000000-0000-4000-8000-000000000021';
export const PERSONAL_CAUSE = '自宅で転倒し右大腿骨頸部骨折';

export const aDataFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'tsunagi-data-'));
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true });

export const anAdmission = (stayId = 'stay'): DomainEvent => ({
  type: 'PatientAdmitted',
  data: {
    occurredAt: '2026-12-01T05:30:00.000Z',
    stayId,
    hospitalId: HOLDER,
    patientId: PERSON,
    admittedOn: '2026-12-01',
    admittedAt: '2026-12-01T05:30:00.000Z',
    route: 'emergency',
    ward: '3階東',
    room: '305',
    department: '整形外科',
  },
  personal: { attendingPhysician: '髙橋 医師', cause: PERSONAL_CAUSE },
});

export const aDischarge = (): DomainEvent => ({
  type: 'PatientDischarged',
  data: { occurredAt: '2026-12-20T01:00:00.000Z', dischargedOn: '2026-12-20', destination: 'home' },
  personal: null,
});

export const aContext = (commandId: string, change: Partial<AppendContext> = {}): AppendContext => ({
  actor: '00000000-0000-4000-8000-000000000051',
  organisationId: HOLDER,
  owner: { organisationId: HOLDER, regionId: '00000000-0000-4000-8000-000000000099' },
  commandId,
  commandMac: null,
  correlationId: commandId,
  causationId: null,
  recordedAt: '2026-12-01T05:31:00.000Z',
  holders: [HOLDER],
  personRecordId: PERSON,
  ...change,
});

/** One command after the other, each at the revision that it finds. */
export async function record(
  journal: Journal,
  stream: string,
  commandId: string,
  ...events: readonly DomainEvent[]
): Promise<AppendResult> {
  return journal.append(await journal.load(stream), events, aContext(commandId));
}
