import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsunagi-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>つなぎ');
  await writeFile(join(folder, 'assets', 'index-abc.js'), 'plain');
  await writeFile(join(folder, 'assets', 'index-abc.js.br'), 'packed');
  await writeFile(join(folder, 'assets', 'face-abc.woff2'), 'font');
  await writeFile(join(folder, '..', 'tsunagi-secret.txt'), 'secret');
  server = spawn(process.execPath, ['test/support/web-files.server.mjs', folder]);
  const [line] = (await once(server.stdout ?? process.stdin, 'data')) as [Buffer];
  address = line.toString().trim();
}, 60_000);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  await rm(folder, { recursive: true, force: true });
});

interface Served {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Asks for the path as it is written: `fetch` would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Served> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    get({ hostname, port, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    }).on('error', reject);
  });
}

describe('画面のファイルの受け渡し', () => {
  it.each(['/', '/stays', '/stays/8d6f5f4e-0000-4000-8000-000000000000', '/inbox?state=unread'])(
    'どの画面のアドレス(%s)でも最初のページを返し、手元に残させない',
    async (path) => {
      const { status, headers, text } = await ask(path);
      expect([status, text]).toEqual([200, '<!doctype html>つなぎ']);
      expect([headers['content-type'], headers['cache-control']]).toEqual([
        'text/html; charset=utf-8',
        'no-cache',
      ]);
    },
  );

  it('版の名前が付いたファイルは、1年間手元に残せる', async () => {
    const { headers, text } = await ask('/assets/index-abc.js');
    expect(text).toBe('plain');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/assets/face-abc.woff2')).headers['content-type']).toBe('font/woff2');
  });

  it('圧縮したファイルは、解凍できる相手に送る', async () => {
    const { headers, text } = await ask('/assets/index-abc.js', { 'accept-encoding': 'gzip, br' });
    expect([headers['content-encoding'], text]).toEqual(['br', 'packed']);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers.vary).toMatch(/accept-encoding/i);
  });

  it.each([
    '/assets/missing.js',
    '/api',
    '/api/stays',
    '/../tsunagi-secret.txt',
    '/%2e%2e/tsunagi-secret.txt',
  ])('%s は見つからない', async (path) => {
    const { status, text } = await ask(path);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain('secret.');
    expect(text).not.toBe('secret');
  });

  it('壊れたアドレスは、呼び出し側の誤りとして断る', async () => {
    expect((await ask('/%zz.js')).status).toBe(400);
  });
});
