import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, type Figures, isMet } from './bench.js';
import { benches } from './benches.js';

interface Row extends Figures {
  readonly bench: Bench;
}

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });

async function measure(bench: Bench): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-bench-'));
  try {
    return { bench, ...(await bench.run(folder)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const goalText = ({ goal }: Bench): string => ('min' in goal ? `≥ ${goal.min}` : `≤ ${goal.max}`);

function print({ bench, ratio, notes }: Row): void {
  const verdict = isMet(bench.goal, ratio) ? 'met   ' : 'MISSED';
  console.log(`${verdict} ${ratio.toFixed(2).padStart(6)} ${goalText(bench).padEnd(7)} ${bench.name}`);
  console.log(`       against ${bench.baseline}: ${notes.join(', ')}`);
}

const rows: Row[] = [];
for (const bench of benches.filter(({ name }) => name.includes(values.only ?? ''))) {
  const row = await measure(bench);
  print(row);
  rows.push(row);
}

if (values.json !== undefined) {
  const figures = rows.map(({ bench: { name, goal, baseline }, ratio }) => ({
    ...{ name, ratio: Number(ratio.toFixed(3)), goal, baseline },
  }));
  await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}
process.exitCode = rows.every(({ bench, ratio }) => isMet(bench.goal, ratio)) ? 0 : 1;
