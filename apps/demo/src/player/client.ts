import { performance } from 'node:perf_hooks';

/** What the system answered, kept for the report of an unexpected one. */
export class UnexpectedAnswer extends Error {
  constructor(
    readonly method: string,
    readonly path: string,
    readonly status: number,
    readonly body: string,
  ) {
    super(`${method} ${path}: ${status} ${body}`);
    this.name = 'UnexpectedAnswer';
  }
}

export interface Answer<Body = Record<string, unknown>> {
  readonly body: Body;
  readonly etag: string | null;
}

/** How long each command took, in milliseconds. */
export class Stopwatch {
  private readonly times: number[] = [];

  record(milliseconds: number): void {
    this.times.push(milliseconds);
  }

  summary(): { medianMs: number; slowestMs: number } {
    const sorted = [...this.times].sort((a, b) => a - b);
    const round = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;
    return { medianMs: round(sorted[Math.floor(sorted.length / 2)]), slowestMs: round(sorted.at(-1)) };
  }
}

/** One signed-in person at the system's own HTTP API. */
export class Client {
  private cookie: string | null = null;
  private position: string | null = null;

  constructor(
    private readonly address: string,
    private stopwatch: Stopwatch,
  ) {}

  measureWith(stopwatch: Stopwatch): void {
    this.stopwatch = stopwatch;
  }

  get<Body>(path: string): Promise<Answer<Body>> {
    return this.request('GET', path, undefined, {});
  }

  async download(path: string): Promise<Uint8Array> {
    const response = await fetch(`${this.address}${path}`, { headers: this.headers({}) });
    if (!response.ok) throw new UnexpectedAnswer('GET', path, response.status, await response.text());
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Measured. The key makes a repeat harmless. */
  async send<Body>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const started = performance.now();
    const answer = await this.request<Body>(method, path, body, headers);
    this.stopwatch.record(performance.now() - started);
    return answer;
  }

  /** Not measured: on the way it runs the morning sweeps of every day passed. */
  async move(now: string): Promise<void> {
    await this.request('PUT', '/api/simulated-clock', { now }, {});
  }

  private headers(extra: Record<string, string>): Record<string, string> {
    return {
      ...(this.cookie === null ? {} : { cookie: this.cookie }),
      ...(this.position === null ? {} : { 'tsunagi-position': this.position }),
      ...extra,
    };
  }

  private async request<Body>(
    method: string,
    path: string,
    body: unknown,
    extra: Record<string, string>,
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: this.headers(body === undefined ? extra : { 'content-type': 'application/json', ...extra }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new UnexpectedAnswer(method, path, response.status, text);
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (cookie.length > 0) this.cookie = cookie.join('; ');
    this.position = response.headers.get('tsunagi-position') ?? this.position;
    return { body: (text === '' ? {} : JSON.parse(text)) as Body, etag: response.headers.get('etag') };
  }
}
