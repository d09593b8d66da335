import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Instant, isInstant } from '@tsunagi/domain';
import { StartFailure } from './start-failure.js';

export interface StartOptions {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly masterKey: string | undefined;
  readonly publicOrigin: string | undefined;
  readonly trustedProxy: string | undefined;
  /** A demonstration starts at this moment. */
  readonly simulatedClock: Instant | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Arguments = Partial<Record<'data' | 'port' | 'simulated-clock', string>>;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const USAGE = 'options: --data DIR --port N --simulated-clock INSTANT (UTC, 2026-01-31T00:00:00.000Z)';

const badOption = (subject: string): StartFailure =>
  new StartFailure('BAD_OPTION', subject, `${subject}; ${USAGE}`);

function argumentsFrom(args: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { data: text, port: text, 'simulated-clock': text } })
      .values;
  } catch (error) {
    throw badOption(error instanceof Error ? error.message : 'unknown option');
  }
}

function portFrom(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw badOption(`--port ${value}`);
  return port;
}

function instantFrom(value: string | undefined, host: string): Instant | undefined {
  if (value === undefined) return undefined;
  if (!LOOPBACK.has(host)) {
    throw new StartFailure(
      'SIMULATED_CLOCK_NOT_LOCAL',
      host,
      `a simulated clock needs a loopback HOST, not ${host}`,
    );
  }
  const instant = isInstant(value) ? value : null;
  if (instant === null) throw badOption(`--simulated-clock ${value}`);
  return instant;
}

/** Options go before the environment. @throws StartFailure */
export function readStartOptions(args: readonly string[], environment: Environment): StartOptions {
  const stated = argumentsFrom(args);
  const host = environment['HOST'] ?? '127.0.0.1';
  return {
    dataFolder: resolve(stated.data ?? environment['TSUNAGI_DATA'] ?? 'data'),
    host,
    port: portFrom(stated.port ?? environment['PORT'] ?? '8080'),
    masterKey: environment['TSUNAGI_MASTER_KEY'],
    publicOrigin: environment['TSUNAGI_PUBLIC_ORIGIN'],
    trustedProxy: environment['TSUNAGI_TRUSTED_PROXY'],
    simulatedClock: instantFrom(stated['simulated-clock'], host),
  };
}
