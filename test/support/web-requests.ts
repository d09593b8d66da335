import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ApiDocument } from './built-api.js';

export interface WebRequest {
  readonly file: string;
  readonly method: string;
  /** What stands for a value is `{}`; `null` when the path cannot be read from the text. */
  readonly path: string | null;
}

const WEB = 'apps/web/src';
/** The functions of server.api.ts, and what a path says that is only handed on, such as a link to a PDF. */
const DEFAULT_METHODS: Readonly<Record<string, string>> = {
  read: 'GET',
  readAsking: 'POST',
  write: 'POST',
  writeAnswer: 'POST',
};
const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];

const calleeOf = ({ expression }: ts.CallExpression): string =>
  ts.isIdentifier(expression) ? expression.text : '';

/** `/api/stays/${id}?${query}` is `/api/stays/{}`. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

const withoutQuery = (text: string): string => text.replace(/\?.*$/s, '').replace(/(?<!\/)\{\}.*$/s, '');

function pathOf(node: ts.Node | undefined): string | null {
  const text = node ? textOf(node) : null;
  return text?.startsWith('/api/') ? withoutQuery(text) : null;
}

class RequestReader {
  private readonly named = new Map<string, string>();
  private readonly found: WebRequest[] = [];

  constructor(private readonly file: string) {}

  read(text: string): readonly WebRequest[] {
    this.visit(ts.createSourceFile(this.file, text, ts.ScriptTarget.ES2022, true));
    return this.found;
  }

  private visit(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name))
      this.name(node.name.text, node.initializer);
    if (ts.isCallExpression(node) && calleeOf(node) in DEFAULT_METHODS) this.asked(node);
    else if (ts.isArrowFunction(node) || ts.isReturnStatement(node)) this.handedOn(node);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  private name(name: string, initializer: ts.Node | undefined): void {
    const path = pathOf(initializer);
    if (path) this.named.set(name, path);
  }

  private asked(call: ts.CallExpression): void {
    const words = call.arguments.map((argument) => textOf(argument) ?? '');
    const method = words.find((word) => METHODS.includes(word)) ?? DEFAULT_METHODS[calleeOf(call)] ?? 'GET';
    const paths = call.arguments.map((argument) =>
      ts.isIdentifier(argument) ? (this.named.get(argument.text) ?? null) : pathOf(argument),
    );
    this.found.push({ file: this.file, method, path: paths.find((path) => path !== null) ?? null });
  }

  private handedOn(node: ts.ArrowFunction | ts.ReturnStatement): void {
    const path = pathOf(ts.isArrowFunction(node) ? node.body : node.expression);
    if (path) this.found.push({ file: this.file, method: 'GET', path });
  }
}

export const requestsIn = (file: string, text: string): readonly WebRequest[] =>
  new RequestReader(file).read(text);

/** Every request that the web application can send. */
export function webRequests(): readonly WebRequest[] {
  return readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.api.ts') && file !== join('platform', 'server.api.ts'))
    .flatMap((file) => requestsIn(file, readFileSync(join(WEB, file), 'utf8')));
}

function isServed({ method, path }: WebRequest, paths: ApiDocument['paths']): boolean {
  if (path === null) return false;
  const shape = (text: string): string => text.replace(/\{[^}]*\}/g, '{}');
  return Object.entries(paths).some(
    ([served, operations]) => shape(served) === path && method.toLowerCase() in operations,
  );
}

/** One line for each request that the API does not serve. */
export const unserved = (requests: readonly WebRequest[], paths: ApiDocument['paths']): readonly string[] =>
  requests
    .filter((request) => !isServed(request, paths))
    .map(
      ({ file, method, path }) => `${file}: ${method} ${path ?? 'a path that cannot be read from the text'}`,
    );
