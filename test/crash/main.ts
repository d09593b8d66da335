import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { linesOf, type Report, reportOf } from './report.js';
import { Rounds } from './rounds.js';
import { verify } from './verify.js';

const SHOWN_FAULTS = 20;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

function wholeNumber(name: 'rounds' | 'seed'): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1 on`);
  return number;
}

async function crash(folder: string): Promise<Report> {
  const asked = { rounds: wholeNumber('rounds'), seed: wholeNumber('seed') };
  const bar = new cliProgress.SingleBar(
    { format: 'kill -9 [{bar}] {value}/{total}', hideCursor: true, noTTYOutput: true },
    cliProgress.Presets.legacy,
  );
  bar.start(asked.rounds, 0);
  try {
    const played = await new Rounds({ folder, ...asked, onRound: () => bar.increment() }).play();
    const sent = played.writers.flatMap((writer) => writer.sent);
    return reportOf(asked, played, await verify(folder, sent));
  } finally {
    bar.stop();
  }
}

async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-crash-'));
  try {
    const report = await crash(folder);
    for (const line of linesOf(report)) console.log(line);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
    if (report.faults.length === 0) {
      await rm(folder, { recursive: true });
      console.log('every acknowledged command is present exactly once; nothing is damaged');
      return 0;
    }
    for (const fault of report.faults.slice(0, SHOWN_FAULTS)) console.error(`FAULT ${fault}`);
    console.error(`${report.faults.length} faults; the data folder is kept: ${folder}`);
  } catch (error) {
    console.error(error);
    console.error(`the run broke off; the data folder is kept: ${folder}`);
  }
  return 1;
}

process.exitCode = await main();
