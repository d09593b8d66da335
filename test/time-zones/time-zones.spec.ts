import { spawnSync } from 'node:child_process';

const jest = 'node_modules/jest/bin/jest.js';
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = ['UTC', 'America/New_York'].filter((zone) => zone !== here);

/** The host's zone is read once per process, so that another zone needs another process. */
function run(zone: string): { readonly status: number | null; readonly output: string } {
  const specs = ['every-day', 'platform/calendar'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', jest, '--runInBand', ...specs],
    { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
  );
  return { status, output: `${stdout}${stderr}` };
}

describe('days and deadlines do not depend on the time zone of the host', () => {
  it.each(zones)(
    '%s',
    (zone) => {
      const { status, output } = run(zone);
      expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
    },
    120_000,
  );
});
