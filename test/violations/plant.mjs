import { plantImports } from './imports.mjs';
import { plantLicences } from './licences.mjs';
import { plantLint } from './lint.mjs';
import { plantTypes } from './types.mjs';

const checks = { imports: plantImports, lint: plantLint, types: plantTypes, licences: plantLicences };

let failed = false;
for (const [name, plant] of Object.entries(checks)) {
  const { count, problems } = await plant();
  for (const problem of problems) console.error(`  ${problem}`);
  console.log(`${name}: ${count} planted, ${problems.length} missed`);
  failed ||= problems.length > 0;
}
process.exitCode = failed ? 1 : 0;
