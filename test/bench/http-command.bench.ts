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
import { ReadModelProgress } from '../../apps/api/src/platform/http/read-model-progress.js';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import { IdParam } from '../../apps/api/src/platform/validation/id-param.js';
import { type Bench, type Figures, median } from './bench.js';
import { eventIdOf } from '../../libs/event-store/src/codec/event-id.js';
import { HttpCaller } from './http-caller.js';
import { RawLog } from './raw-log.js';

const COMMANDS = 60;
const EVENTS = 20;
const ROUNDS = 15;
const PATIENCE_MS = 10_000;
const PASSWORD = 'umineko-no-uta-2026';

let appendRaw: (stream: string) => void = () => undefined;

/** The same session check and the same validation, then one raw append of the same bytes. */
@Controller('bench/patients')
@Roles('officeAdministrator')
class RawAppendController {
  @Post(':id/corrections')
  @HttpCode(200)
  append(@IdParam('id') id: string, @Body() _request: CorrectPatientDetailsRequest): { id: string } {
    appendRaw(`patient-${id}`);
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

async function signIn(caller: HttpCaller, app: App): Promise<void> {
  await caller.post('/api/invitations/acceptance', {
    ...{ token: app.firstAdministratorToken, login: 'bench', password: PASSWORD, name: '畠山 直子' },
    organisation: { kind: 'hospital', name: '汐凪市立病院' },
  });
  await caller.post('/api/session', { login: 'bench', password: PASSWORD });
}

const correction = (number: number): PatientEvent => ({
  type: 'PatientDetailsCorrected',
  data: { occurredAt: '2026-12-01T05:30:00.000Z', fields: ['tel'] },
  personal: { tel: `0226-00-${number}` },
});

/** A patient whose record holds twenty sealed events. */
async function aPatient(caller: HttpCaller, journal: Journal): Promise<string> {
  const { body } = await caller.post('/api/patients', { name: '髙橋 邉子', sex: 'female' });
  const id = String(body['id']);
  const loaded = await journal.load(`patient-${id}`);
  const [first] = loaded.events;
  if (!first) throw new Error('the patient was not registered');
  const corrections = Array.from({ length: EVENTS - 1 }, (_, number) => correction(number));
  const context = { ...first.metadata, holders: [], personRecordId: null, commandId: `bench ${id}` };
  await journal.append(loaded, corrections, context);
  return id;
}

async function patientsFor(caller: HttpCaller, app: App): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 0; number < COMMANDS; number++) ids.push(await aPatient(caller, app.nest.get(Journal)));
  return ids;
}

/** Appends what the log holds of a correction, each time under a new id. */
async function rawAppends(raw: RawLog, { nest }: App, patientId: string): Promise<typeof appendRaw> {
  const stored = (await nest.get(Journal).store.readStream(`patient-${patientId}`)).at(-1);
  if (!stored) throw new Error('the log holds no correction');
  let appended = 0;
  return (stream) => raw.append(stream, { ...stored, id: eventIdOf('raw', appended++) });
}

/** Milliseconds of one answer. */
async function correct(caller: HttpCaller, path: string, id: string): Promise<number> {
  const { status, milliseconds } = await caller.post(`${path}/${id}/corrections`, { tel: '0226-11-1111' });
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return milliseconds;
}

/** Read models and reactions have nothing left to do. */
async function settle({ nest }: App): Promise<void> {
  await nest.get(Reactions).settled();
  const head = await nest.get(Journal).head();
  await nest.get<ReadModelProgress>(ReadModelProgress).waitFor(head ?? '', PATIENCE_MS);
}

interface Times {
  readonly ours: number;
  readonly baseline: number;
}

/** A command and a raw append take turns, each meeting a server at rest. The medians of the round. */
async function measure(app: App, caller: HttpCaller, ids: readonly string[]): Promise<Times> {
  const ours: number[] = [];
  const baseline: number[] = [];
  for (const id of ids) {
    await settle(app);
    ours.push(await correct(caller, '/api/patients', id));
    await settle(app);
    baseline.push(await correct(caller, '/api/bench/patients', id));
  }
  return { ours: median(ours), baseline: median(baseline) };
}

async function measureRounds(app: App, caller: HttpCaller): Promise<readonly Times[]> {
  const times: Times[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    times.push(await measure(app, caller, await patientsFor(caller, app)));
  }
  return times.slice(1);
}

async function run(folder: string): Promise<Figures> {
  const app = await start(folder);
  const caller = new HttpCaller((app.nest.getHttpServer() as { address(): AddressInfo }).address().port);
  const raw = new RawLog(join(folder, 'raw.sqlite'));
  await signIn(caller, app);
  appendRaw = await rawAppends(raw, app, await aPatient(caller, app.nest.get(Journal)));
  const times = await measureRounds(app, caller);
  await caller.close();
  raw.close();
  await app.close();
  const of = (side: keyof Times): string => `${median(times.map((one) => one[side])).toFixed(2)} ms`;
  return {
    ratio: median(times.map(({ ours, baseline }) => ours / baseline)),
    notes: [`${of('ours')} against ${of('baseline')} an answer, one caller`],
  };
}

export const httpCommand: Bench = {
  name: 'HTTP command on a stream of 20 events',
  goal: { max: 1.6 },
  baseline: 'an endpoint with the same session check and validation plus one raw append',
  run,
};
