/** Ids, codes and counts; never a name, a body or a query. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type LogLevel = 'info' | 'warn' | 'error';

/** One JSON line per entry; a line break inside a value stays escaped. */
export class Log {
  constructor(
    private readonly now: () => string,
    private readonly write: (line: string) => void,
  ) {}

  info(event: string, facts: LogFacts = {}): void {
    this.line('info', event, facts);
  }

  warn(event: string, facts: LogFacts = {}): void {
    this.line('warn', event, facts);
  }

  error(event: string, facts: LogFacts = {}): void {
    this.line('error', event, facts);
  }

  private line(level: LogLevel, event: string, facts: LogFacts): void {
    this.write(JSON.stringify({ at: this.now(), level, event, ...facts }));
  }
}

/** What may be logged of an unknown error: its class, its code and where it arose, never its message. */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const frame = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .find((line) => line.trimStart().startsWith('at '));
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    frame: frame?.trim().replace(/\(.*\/(apps|libs|node_modules)\//, '($1/'),
  };
}
