/** Lets plain node import the TypeScript sources: `register` this file before the first such import. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
