import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppOptions, createApp } from '../../apps/api/src/create-app.js';
import { SystemClock } from '../../apps/api/src/platform/clock.js';
import { Log } from '../../apps/api/src/platform/log.js';
import { aDataFolder, MASTER_KEY, removeFolder } from '../support/journal.js';
import { TestServer } from '../support/server.js';
import { aFirstAdministrator, signIn } from '../support/staff.js';

let dataFolder: string;

beforeEach(async () => {
  dataFolder = await aDataFolder();
});
afterEach(() => removeFolder(dataFolder));

const options = (change: Partial<AppOptions> = {}): AppOptions => ({
  ...{ dataFolder, masterKey: MASTER_KEY, clock: new SystemClock(), servesPages: false },
  log: new Log(
    () => '',
    () => undefined,
  ),
  ...change,
});
const codeOfFailure = async (change: Partial<AppOptions> = {}): Promise<unknown> =>
  createApp(options(change)).then(
    () => 'started',
    (error: unknown) => (error as { code?: unknown }).code,
  );

async function afterAFirstDay(): Promise<void> {
  const server = await TestServer.start({ dataFolder });
  await aFirstAdministrator(server);
  await server.stop();
}

it('データフォルダーがなければ、本人だけが読める権限で作る', async () => {
  const folder = join(dataFolder, 'fresh');
  const app = await createApp(options({ dataFolder: folder, masterKey: undefined }));
  await app.close();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
});

it('使用中のデータフォルダーでは起動せず、動いているほうに影響しない', async () => {
  const server = await TestServer.start({ dataFolder });
  expect(await codeOfFailure()).toBe('IN_USE');
  expect((await server.client().get('/api/health')).body).toMatchObject({ healthy: true });
  await server.stop();
});

it('違うマスターキーでは起動せず、正しいキーでまた起動できる', async () => {
  await afterAFirstDay();
  expect(await codeOfFailure({ masterKey: Buffer.alloc(32, 8).toString('base64') })).toBe('WRONG_MASTER_KEY');
  const server = await TestServer.start({ dataFolder });
  expect((await signIn(server.client(), 'kanri')).status).toBe(200);
  await server.stop();
});

it.each(['log.sqlite', 'keys.sqlite', 'accounts.sqlite', 'reactions.sqlite'])(
  '壊れた %s では起動せず、ほかのファイルも開いたままにしない',
  async (file) => {
    writeFileSync(join(dataFolder, file), 'これはデータベースではありません。'.repeat(100));
    expect(['DAMAGED', 'NOT_OURS', 'KEYS_MISSING']).toContain(await codeOfFailure());
    expect(await codeOfFailure()).not.toBe('IN_USE');
  },
);

it('壊れた読み出し用の表は、記録から作り直す', async () => {
  await afterAFirstDay();
  writeFileSync(join(dataFolder, 'read-models.sqlite'), 'x'.repeat(8_192));
  const server = await TestServer.start({ dataFolder });
  expect((await server.client().get('/api/health')).status).toBe(200);
  await server.stop();
  expect(existsSync(join(dataFolder, 'read-models.sqlite'))).toBe(true);
});

it('デモの記録で実際の運用は始められない', async () => {
  await afterAFirstDay();
  expect(await codeOfFailure()).toBe('HOLDS_SIMULATED_EVENTS');
});
