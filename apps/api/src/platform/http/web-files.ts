import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const isApi = (url: string): boolean => url === '/api' || url.startsWith('/api/') || url.startsWith('/api?');
const isFile = (url: string): boolean => /\.[a-z0-9]+$/i.test(url.split('?')[0] ?? '');

/** The web application: its files, and its first page for every other address outside /api. */
export async function serveWebFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await fastify.register(import('@fastify/static'), { root: folder, serve: false, preCompressed: true });
  fastify.get('/*', (request, reply) => {
    if (isApi(request.url)) return reply.callNotFound();
    if (!isFile(request.url)) {
      return reply
        .header('Cache-Control', 'no-cache')
        .sendFile('index.html', folder, { cacheControl: false });
    }
    const path = decodeURIComponent(request.url.split('?')[0] ?? '').slice(1);
    const hashed = path.startsWith('assets/');
    return reply.sendFile(path, folder, hashed ? { maxAge: '365d', immutable: true } : { maxAge: 0 });
  });
}
