/** Prints a sample in a process of its own: `node fresh-process.mjs <samples file> <sample>` answers its SHA-256. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformSync } from '@swc/core';

const root = new URL('../../', import.meta.url);
const compilerOptions = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
};

export async function resolve(specifier, context, next) {
  const library = /^@tsunagi\/([^/]+)$/.exec(specifier)?.[1];
  if (library) return { url: new URL(`libs/${library}/src/index.ts`, root).href, shortCircuit: true };
  if (specifier.startsWith('.') && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), compilerOptions);
  return { format: 'module', source: code, shortCircuit: true };
}

async function print([sampleFile, sample]) {
  register(import.meta.url);
  const samples = await import(new URL(sampleFile, import.meta.url));
  const { aSheet } = await import(new URL('./requests.ts', import.meta.url));
  const { renderForm } = await import(new URL('libs/forms/src/index.ts', root));
  const { pdf } = await renderForm(aSheet(samples[sample]));
  process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
}

if (isMainThread && import.meta.url === pathToFileURL(process.argv[1]).href) await print(process.argv.slice(2));
