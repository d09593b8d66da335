/** Holds the domain, the text rules and the fonts against published and foreign data: `npm run check:data`. */
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/data');

async function check() {
  register(new URL('../golden/typescript-loader.mjs', import.meta.url));
  const { checkData } = await import(new URL('./check-data.ts', import.meta.url));
  const { lines, faults } = checkData(folder);
  for (const line of lines) console.log(line);
  for (const fault of faults) console.error(`FAULT ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

function reportAbsence() {
  const inCI = process.env['CI'] === 'true' || process.env['CI'] === '1';
  const message = 'check:data: the reference data are not here (../shared/data); nothing was checked';
  (inCI ? console.error : console.log)(message);
  return inCI ? 1 : 0;
}

process.exitCode = existsSync(folder) ? await check() : reportAbsence();
