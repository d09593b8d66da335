import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { instantInJapan } from '@tsunagi/domain';
import cliProgress from 'cli-progress';
import { Client, Stopwatch } from './player/client.js';
import { Player } from './player/play.js';
import { type RunningServer, startServer, stopServer } from './player/server-process.js';
import { PASSWORD, Settlement, type SettledRegion } from './player/settle.js';
import { CARE_OFFICES, HOSPITALS, SUPPORT_CENTERS } from './region/organisations.js';
import { summarise, writeForms } from './report.js';
import { FIRST_DAY, LAST_DAY } from './scenario/plan.js';
import { planRegion } from './scenario/stays.js';

const START = instantInJapan(FIRST_DAY, '05:30');
const END = instantInJapan(LAST_DAY, '09:00');

function progress(title: string, total: number): { step: () => void; stop: () => void } {
  const format = `${title} [{bar}] {value}/{total}`;
  const bar = new cliProgress.SingleBar(
    { format, hideCursor: true, noTTYOutput: true },
    cliProgress.Presets.legacy,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

async function playRegion(server: RunningServer, out: string): Promise<SettledRegion> {
  const stopwatch = new Stopwatch();
  const clock = new Client(server.address, new Stopwatch());
  const settling = progress(
    '組織と職員の登録  ',
    HOSPITALS.length + CARE_OFFICES.length + SUPPORT_CENTERS.length,
  );
  const settlement = new Settlement(server.address, new Stopwatch());
  const region = await settlement.settle(server.firstAdministratorToken, settling.step);
  settling.stop();
  const { stays, steps } = planRegion();
  const playing = progress('十週間の入院と退院', steps.length);
  region.desks.forEach(({ client }) => client.measureWith(stopwatch));
  const player = new Player(region, clock);
  for (const step of steps) {
    await player.play(step);
    playing.step();
  }
  await player.moveClock(END);
  playing.stop();
  const printing = progress('帳票の印刷        ', stays.length);
  const forms = await writeForms(join(out, 'forms'), player.files, stays, printing.step);
  printing.stop();
  const summary = await summarise(region.coordinator, player.files, stays, stopwatch);
  await writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`\n${forms} 枚の帳票と summary.json を ${out} に書きました。`);
  console.log(JSON.stringify(summary));
  return region;
}

function invite(server: RunningServer, region: SettledRegion): void {
  const login = (key: string): string => region.desks.get(key)?.login ?? '';
  console.log(`
開いてください: ${server.address}/
  病院の地域医療連携室  ${login('h1')}
  病棟                  h1-ward
  ケアマネジャー        ${login('c01')}
  管理者                ${region.administrator}
  圏域の調整役          region
  パスワードはどれも    ${PASSWORD}
終えるには Ctrl+C`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      once: { type: 'boolean', default: false },
      out: { type: 'string', default: 'demo-out' },
      port: { type: 'string', default: '0' },
    },
  });
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-demo-'));
  const server = await startServer({
    folder,
    logFolder: out,
    simulatedNow: START,
    port: Number(values.port),
  });
  const finish = async (): Promise<void> => {
    await stopServer(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const region = await playRegion(server, out);
    if (values.once) return await finish();
    invite(server, region);
  } catch (error) {
    await finish();
    throw error;
  }
  const stop = (): void => void finish();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await main();
