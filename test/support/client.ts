/** What came back: `body` is parsed JSON, or the text of anything else. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A browser at the API: keeps the cookie it is given, sends JSON. */
export class Client {
  private cookie: string | null = null;

  constructor(readonly address: string) {}

  /** The same browser after the server came back elsewhere. */
  at(address: string): Client {
    const moved = new Client(address);
    moved.cookie = this.cookie;
    return moved;
  }

  /** As the next request will carry it. */
  cookieSent(): string {
    return this.cookie ?? '';
  }

  get<Body = Record<string, unknown>>(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, headers);
  }

  post<Body = Record<string, unknown>>(
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('POST', path, body, headers);
  }

  send<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const text = body === undefined ? null : JSON.stringify(body);
    return this.sendText(method, path, text, { ...json, ...headers });
  }

  /** The body as it is, whatever it is. */
  async sendText<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    body: string | Uint8Array<ArrayBuffer> | null,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const own: Record<string, string> = this.cookie === null ? {} : { cookie: this.cookie };
    const response = await fetch(`${this.address}${path}`, { method, body, headers: { ...own, ...headers } });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? null;
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  }
}
