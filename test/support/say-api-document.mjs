/** Compiles today's server into a folder as the build does, starts it there and says its OpenAPI document. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before as documented } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const LIBRARIES = ['domain', 'contracts', 'event-store', 'read-models', 'forms'];
const root = process.cwd();
const folder = process.argv[2];
const built = join(folder, 'built');

async function compile() {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'apps/api/tsconfig.app.json'),
    { outDir: built, sourceMap: false, noCheck: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const rootNames = [resolve(root, 'apps/api/src/create-app.ts')];
  const program = ts.createProgram({ rootNames, options: config.options });
  const { compilerOptions } = JSON.parse(await readFile(join(root, 'nest-cli.json'), 'utf8'));
  const before = [documented(compilerOptions.plugins[0].options, program)];
  program.emit(undefined, undefined, undefined, false, { before });
}

/** Packages are found in the folder above, our own libraries beside the compiled files. */
async function nameLibraries() {
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(built, 'node_modules/@tsunagi'), { recursive: true });
  for (const library of LIBRARIES) {
    const sources = join(built, 'libs', library, 'src');
    await writeFile(join(sources, 'package.json'), '{ "type": "module", "main": "index.js" }');
    await symlink(sources, join(built, 'node_modules/@tsunagi', library));
  }
}

const load = (file) => import(pathToFileURL(join(built, 'apps/api/src', file)).href);

async function documentOfServer() {
  const [{ createApp }, { SystemClock }, { Log }] = await Promise.all(
    ['create-app.js', 'platform/clock.js', 'platform/log.js'].map(load),
  );
  const clock = new SystemClock();
  const log = new Log(
    () => clock.now(),
    () => undefined,
  );
  const app = await createApp({ dataFolder: join(folder, 'data'), clock, log, servesPages: false });
  const answer = await app.nest.inject({ method: 'GET', url: '/api/docs-json' });
  await app.close();
  return answer.body;
}

await compile();
await nameLibraries();
process.stdout.write(await documentOfServer());
