import type { LiveNoticeResponse } from '@tsunagi/contracts';
import type { Client } from './client.js';

export interface Heard extends LiveNoticeResponse {
  readonly event: string;
  readonly id: string;
}

const PATIENCE_MS = 10_000;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function parsed(block: string): Heard | null {
  const field = (name: string): string =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? '';
  if (field('event') === '' || field('event') === 'beat') return null;
  return { ...(JSON.parse(field('data')) as LiveNoticeResponse), event: field('event'), id: field('id') };
}

/** A page that listens to /api/live. */
export class LiveListener {
  readonly heard: Heard[] = [];
  /** Every character that came over the line. */
  text = '';
  isOver = false;
  private rest = '';

  private constructor(
    readonly status: number,
    readonly headers: Headers,
    private readonly ending: AbortController,
  ) {}

  static async open(client: Client, query = '', headers: Record<string, string> = {}): Promise<LiveListener> {
    const ending = new AbortController();
    const response = await fetch(`${client.address}/api/live${query}`, {
      headers: { cookie: client.cookieSent(), ...headers },
      signal: ending.signal,
    });
    const listener = new LiveListener(response.status, response.headers, ending);
    if (response.status === 200 && response.body) void listener.read(response.body);
    return listener;
  }

  /** Waits until something is heard of which `isWanted` holds. */
  async hear(isWanted: (heard: Heard) => boolean): Promise<Heard> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(5)) {
      const found = this.heard.find(isWanted);
      if (found) return found;
    }
    throw new Error(`not heard; only ${JSON.stringify(this.heard)}`);
  }

  hearEvent = (event: string): Promise<Heard> => this.hear((heard) => heard.event === event);

  async over(): Promise<boolean> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until && !this.isOver; await wait(5));
    return this.isOver;
  }

  /** `topic id` of everything that changed. */
  changes(): readonly string[] {
    return this.heard.flatMap(({ changes }) => changes.map(({ topic, id }) => `${topic} ${id}`));
  }

  close(): void {
    this.ending.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) this.take(decoder.decode(chunk, { stream: true }));
    } catch {
      // Closed from this side.
    }
    this.isOver = true;
  }

  private take(text: string): void {
    this.text += text;
    const blocks = `${this.rest}${text}`.split('\n\n');
    this.rest = blocks.pop() ?? '';
    this.heard.push(...blocks.map(parsed).filter((heard) => heard !== null));
  }
}
