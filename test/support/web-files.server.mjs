/** Serves a folder with the server's own code for that, outside of jest, which cannot load @fastify/static. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';
import fastifyOf from 'fastify';

const [folder] = process.argv.slice(2);
const cache = 'node_modules/.cache/tsunagi-web-files';
const source = await readFile('apps/api/src/platform/http/web-files.ts', 'utf8');
const { code } = await transform(source, {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
});
await mkdir(cache, { recursive: true });
const file = join(process.cwd(), cache, `web-files-${process.pid}.mjs`);
await writeFile(file, code);
const { serveWebFiles } = await import(file);
const fastify = fastifyOf();
await serveWebFiles(fastify, folder);
console.log(await fastify.listen({ port: 0, host: '127.0.0.1' }));
