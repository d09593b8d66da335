import { consoleTexts } from '@tsunagi/contracts';
import { civilDateInJapan } from '@tsunagi/domain';
import { type App, createApp } from './create-app.js';
import { type Clock, SimulatedClock, SystemClock } from './platform/clock.js';
import { errorFacts, Log } from './platform/log.js';
import { PRODUCT_NAME, PRODUCT_VERSION } from './platform/product.js';
import { reportStartFailure, StartFailure } from './platform/start/start-failure.js';
import { readStartOptions, type StartOptions } from './platform/start/start-options.js';

const DRAIN_MS = 10_000;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const log = new Log(
  () => new Date().toISOString(),
  (line) => process.stderr.write(`${line}\n`),
);

function dieLoudly(event: string, error: unknown): never {
  log.error(event, errorFacts(error));
  process.exit(1);
}

async function listen(app: App, { host, port }: StartOptions): Promise<string> {
  try {
    await app.nest.listen(port, host);
  } catch (error) {
    await app.close();
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EADDRINUSE')
      throw new StartFailure('ADDRESS_IN_USE', String(port), `port ${port} is in use`);
    throw new StartFailure(
      'ADDRESS_REFUSED',
      `${host}:${port}`,
      `cannot listen on ${host}:${port} (${code})`,
    );
  }
  return app.nest.getUrl();
}

function stopOnSignal(app: App): void {
  const stop = (): void => {
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    app.close().then(
      () => {
        say(consoleTexts.stopped);
        process.exit(0);
      },
      (error: unknown) => dieLoudly('stop-failed', error),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function start(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process.env);
  const { simulatedClock } = options;
  const clock: Clock = simulatedClock === undefined ? new SystemClock() : new SimulatedClock(simulatedClock);
  const app = await createApp({ ...options, clock, log });
  const address = await listen(app, options);
  stopOnSignal(app);
  say(consoleTexts.serving(PRODUCT_NAME, PRODUCT_VERSION, address));
  if (clock.simulated) say(consoleTexts.demonstration(civilDateInJapan(clock.now())));
  const { firstAdministratorToken: token } = app;
  const origin = options.publicOrigin ?? address;
  if (token !== null) say(consoleTexts.firstAdministrator(`${origin}/invitation#${token}`));
}

process.umask(0o077);
process.on('unhandledRejection', (error) => dieLoudly('unhandled-rejection', error));
process.on('uncaughtException', (error) => dieLoudly('uncaught-exception', error));
start().catch((error: unknown) => {
  const { exitCode, lines } = reportStartFailure(error);
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(exitCode);
});
