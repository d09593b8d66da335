import { resolve } from 'node:path';
import { CannotOpen } from '@tsunagi/event-store';
import { readStartOptions } from './start-options.js';
import { reportStartFailure } from './start-failure.js';

const codeOf = (args: readonly string[], environment: Record<string, string> = {}): unknown => {
  try {
    readStartOptions(args, environment);
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return null;
};

describe('start options', () => {
  it('serves ./data on loopback port 8080 when nothing is said', () =>
    expect(readStartOptions([], {})).toEqual({
      ...{ dataFolder: resolve('data'), host: '127.0.0.1', port: 8080, simulatedClock: undefined },
      ...{ masterKey: undefined, publicOrigin: undefined, trustedProxy: undefined },
    }));

  it('lets options go before the environment', () => {
    const environment = { TSUNAGI_DATA: '/srv/a', PORT: '9000', HOST: '0.0.0.0' };
    const options = readStartOptions(['--data', '/srv/b', '--port', '0'], environment);
    expect(options).toMatchObject({ dataFolder: '/srv/b', port: 0, host: '0.0.0.0' });
  });

  it.each([
    [['--port', '70000'], 'BAD_OPTION'],
    [['--port', 'x'], 'BAD_OPTION'],
    [['--unknown'], 'BAD_OPTION'],
    [['--simulated-clock', '2026-11-02'], 'BAD_OPTION'],
    [['--simulated-clock', '2026-11-02T00:00:00.000Z'], null],
  ])('%s: %s', (args, code) => expect(codeOf(args)).toBe(code));

  it('refuses a simulated clock that others could reach', () =>
    expect(codeOf(['--simulated-clock', '2026-11-02T00:00:00.000Z'], { HOST: '0.0.0.0' })).toBe(
      'SIMULATED_CLOCK_NOT_LOCAL',
    ));
});

describe('start failure', () => {
  it('says what to do in Japanese, then in English, and has an exit code of its own', () => {
    expect(reportStartFailure(new CannotOpen('data/log.sqlite', 'IN_USE'))).toEqual({
      exitCode: 3,
      lines: [
        'data/log.sqlite は別のプロセスが使用中です。そのプロセスを止めるか、別のデータフォルダーを指定してください。',
        'data/log.sqlite: another process writes to it; stop that process, or choose another data folder',
      ],
    });
  });

  it('ends with 1 for what nobody foresaw', () =>
    expect(reportStartFailure(new TypeError('x')).exitCode).toBe(1));
});
