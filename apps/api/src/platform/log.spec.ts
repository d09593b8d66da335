import { errorFacts, Log } from './log.js';

describe('log', () => {
  it('writes one JSON line per entry, whatever a value holds', () => {
    const lines: string[] = [];
    const log = new Log(
      () => '2026-11-02T00:00:00.000Z',
      (line) => lines.push(line),
    );
    log.warn('sign-in-refused', { staffId: 'a\r\n{"level":"error"}' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\r\n]/);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      ...{ at: '2026-11-02T00:00:00.000Z', level: 'warn', event: 'sign-in-refused' },
      staffId: 'a\r\n{"level":"error"}',
    });
  });

  it('tells the kind, code and place of an error, not its message', () => {
    const error = Object.assign(new TypeError('患者\n at 髙橋 花子'), { code: 'SQLITE_FULL' });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({ error: 'TypeError', code: 'SQLITE_FULL' });
    expect(JSON.stringify(facts)).toContain('log.spec');
    expect(JSON.stringify(facts)).not.toContain('髙橋');
  });

  it('tells only the type of what is no error', () =>
    expect(errorFacts('髙橋')).toEqual({ error: 'string' }));
});
