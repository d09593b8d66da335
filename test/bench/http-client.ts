import { Agent, request } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly cookie: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** As little as a client can be, on one connection: the time measured is the server's. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private cookie = '';

  constructor(private readonly port: number) {}

  post(path: string, body: unknown): Promise<HttpAnswer> {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', cookie: this.cookie };
    const options = { agent: this.agent, port: this.port, path, method: 'POST', headers };
    return new Promise((resolve, reject) => {
      const sent = request(options, (response) => {
        let received = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (received += chunk));
        response.on('end', () => {
          const [cookie = null] = response.headers['set-cookie'] ?? [];
          if (cookie !== null) this.cookie = cookie.split(';')[0] ?? '';
          const answer = received === '' ? {} : (JSON.parse(received) as HttpAnswer['body']);
          resolve({ status: response.statusCode ?? 0, cookie, body: answer });
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
