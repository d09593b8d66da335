import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function forward(api: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const call = request(`${api}${incoming.url}`, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  call.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
  outgoing.on('close', () => call.destroy());
  incoming.pipe(call);
}

async function sendFile(
  folder: string,
  path: string,
  policy: string,
  outgoing: ServerResponse,
): Promise<void> {
  const name = extname(path) === '' ? 'index.html' : path;
  const content = await readFile(join(folder, name)).catch(() => null);
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  outgoing.writeHead(content ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
  outgoing.end(content);
}

/** The pages in front of the API under one address, as the server gives them, with the server's own policy. */
export async function servePages(api: string, folder: string): Promise<{ server: Server; address: string }> {
  const status = await fetch(`${api}/api/status`);
  const policy = status.headers.get('content-security-policy') ?? '';
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', api).pathname;
    if (path.startsWith('/api/')) forward(api, incoming, outgoing);
    else void sendFile(folder, path, policy, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
