import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import type { PatientEvent } from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { type App, createApp } from '../../apps/api/src/create-app.js';
import { CorrectPatientDetailsRequest } from '../../apps/api/src/patient/correct-patient-details/correct-patient-details.request.js';
import { Roles } from '../../apps/api/src/platform/auth/rights.js';
import { SystemClock } from '../../apps/api/src/platform/clock.js';
import { Log } from '../../apps/api/src/platform/log.js';
import { IdParam } from '../../apps/api/src/platform/validation/id-param.js';
import { type Bench, compare, type Figures, perSecond } from './bench.js';
import { HttpClient } from './http-client.js';
import { RawLog } from './raw-log.js';
import { sampleEvents } from './sample-event.js';

const COMMANDS = 60;
const EVENTS = 20;
const ROUNDS = 9;
const PASSWORD = 'umineko-no-uta-2026';

let raw: RawLog;
let rawEvents: ReturnType<typeof sampleEvents>[number][] = [];

/** The same session check and the same validation, then one raw append of a sealed event. */
@Controller('bench/patients')
@Roles('officeAdministrator')
class RawAppendController {
  @Post(':id/corrections')
  @HttpCode(200)
  append(@IdParam('id') id: string, @Body() _request: CorrectPatientDetailsRequest): { id: string } {
    const event = rawEvents.pop();
    if (event) raw.append(`patient-${id}`, event);
    return { id };
  }
}

@Module({ controllers: [RawAppendController] })
class RawAppendModule {}

async function start(folder: string): Promise<App> {
  const silent = new Log(
    () => '',
    () => undefined,
  );
  const app = await createApp({
    ...{ dataFolder: join(folder, 'data'), masterKey: undefined, clock: new SystemClock(), log: silent },
    ...{ passwordCost: { N: 16, r: 1, p: 1 }, servesPages: false, moreFeatures: [RawAppendModule] },
  });
  await app.nest.listen(0, '127.0.0.1');
  return app;
}

async function signIn(client: HttpClient, app: App): Promise<void> {
  await client.post('/api/invitations/acceptance', {
    ...{ token: app.firstAdministratorToken, login: 'bench', password: PASSWORD, name: '畠山 直子' },
    organisation: { kind: 'hospital', name: '汐凪市立病院' },
  });
  await client.post('/api/session', { login: 'bench', password: PASSWORD });
}

const correction = (number: number): PatientEvent => ({
  type: 'PatientDetailsCorrected',
  data: { occurredAt: '2026-12-01T05:30:00.000Z', fields: ['tel'] },
  personal: { tel: `0226-00-${number}` },
});

/** A patient whose record holds twenty sealed events. */
async function aPatient(client: HttpClient, journal: Journal): Promise<string> {
  const { body } = await client.post('/api/patients', { name: '髙橋 邉子', sex: 'female' });
  const id = String(body['id']);
  const loaded = await journal.load(`patient-${id}`);
  const [first] = loaded.events;
  if (!first) throw new Error('the patient was not registered');
  const corrections = Array.from({ length: EVENTS - 1 }, (_, number) => correction(number));
  const context = { ...first.metadata, holders: [], personRecordId: null, commandId: `bench ${id}` };
  await journal.append(loaded, corrections, context);
  return id;
}

async function patientsFor(client: HttpClient, app: App): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 0; number < COMMANDS; number++) ids.push(await aPatient(client, app.nest.get(Journal)));
  return ids;
}

async function correctAll(client: HttpClient, path: string, ids: readonly string[]): Promise<number> {
  for (const id of ids) {
    const { status } = await client.post(`${path}/${id}/corrections`, { tel: '0226-11-1111' });
    if (status !== 200) throw new Error(`${path}: ${status}`);
  }
  return ids.length;
}

async function run(folder: string): Promise<Figures> {
  const app = await start(folder);
  const client = new HttpClient((app.nest.getHttpServer() as { address(): AddressInfo }).address().port);
  raw = new RawLog(join(folder, 'raw.sqlite'));
  rawEvents = [...sampleEvents('http', COMMANDS * (ROUNDS + 1))];
  await signIn(client, app);
  const rounds: (readonly string[])[] = [];
  for (let round = 0; round <= ROUNDS; round++) rounds.push(await patientsFor(client, app));
  const others = [...rounds];
  const result = await compare(
    () => correctAll(client, '/api/patients', rounds.pop() ?? []),
    () => correctAll(client, '/api/bench/patients', others.pop() ?? []),
    ROUNDS,
  );
  client.close();
  raw.close();
  await app.close();
  const notes = [`${perSecond(result.ours)} against ${perSecond(result.baseline)}, one caller`];
  return { ratio: 1 / result.speedRatio, notes };
}

export const httpCommand: Bench = {
  name: 'HTTP command on a stream of 20 events',
  goal: { max: 1.6 },
  baseline: 'an endpoint with the same session check and validation plus one raw append',
  run,
};
