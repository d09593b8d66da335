import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { ApiDocument } from './built-api.js';

export interface WebRequest {
  readonly file: string;
  readonly method: string;
  /** What stands for a value is `{}`; `null` when the path cannot be read from the text. */
  readonly path: string | null;
}

const WEB = 'apps/web/src';
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  types: [],
  paths: {
    '@tsunagi/contracts': ['./libs/contracts/src/index.ts'],
    '@tsunagi/domain': ['./libs/domain/src/index.ts'],
  },
};

/** The functions of server.api.ts that ask the server. */
const DEFAULT_METHODS: Readonly<Record<string, string>> = {
  read: 'GET',
  readAsking: 'POST',
  write: 'POST',
  writeAnswer: 'POST',
};
const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];
const VALUE = '{}';

const calleeOf = ({ expression }: ts.CallExpression): string =>
  ts.isIdentifier(expression) ? expression.text : '';
const isPath = (text: string): boolean => text.startsWith('/api/');
const withoutQuery = (text: string): string => text.replace(/\?.*$/s, '').replace(/(?<!\/)\{\}.*$/s, '');
const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** What a text of the program can say; what is only known at run time is `{}`. */
class Texts {
  constructor(private readonly checker: ts.TypeChecker) {}

  of(node: ts.Node): readonly string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return this.ofTemplate(node);
    const meant = ts.isCallExpression(node) ? this.bodyOf(node) : this.initializerOf(node);
    return meant ? this.of(meant) : this.ofType(this.checker.getTypeAtLocation(node));
  }

  private ofTemplate({ head, templateSpans }: ts.TemplateExpression): readonly string[] {
    return templateSpans.reduce<readonly string[]>(
      (before, { expression, literal }) =>
        before.flatMap((start) => this.of(expression).map((middle) => `${start}${middle}${literal.text}`)),
      [head.text],
    );
  }

  private ofType(type: ts.Type): readonly string[] {
    const parts = type.isUnion() ? type.types : [type];
    const isKnown = parts.every((part) => part.isStringLiteral());
    return isKnown ? parts.map(({ value }) => value) : [VALUE];
  }

  private declarationOf(node: ts.Node): ts.VariableDeclaration | undefined {
    const declared = this.checker.getSymbolAtLocation(node)?.valueDeclaration;
    return declared && ts.isVariableDeclaration(declared) ? declared : undefined;
  }

  private initializerOf(node: ts.Node): ts.Expression | undefined {
    return ts.isIdentifier(node) ? this.declarationOf(node)?.initializer : undefined;
  }

  private bodyOf({ expression }: ts.CallExpression): ts.ConciseBody | undefined {
    const made = this.declarationOf(expression)?.initializer;
    return made && ts.isArrowFunction(made) ? made.body : undefined;
  }
}

class RequestReader {
  private readonly found: WebRequest[] = [];

  constructor(
    private readonly file: string,
    private readonly texts: Texts,
  ) {}

  read(source: ts.SourceFile): readonly WebRequest[] {
    for (const statement of source.statements) this.visit(statement, isExported(statement));
    return this.found;
  }

  private visit(node: ts.Node, isOffered: boolean): void {
    if (ts.isCallExpression(node) && calleeOf(node) in DEFAULT_METHODS) this.asked(node);
    else if (isOffered && ts.isArrowFunction(node)) this.handedOn(node.body);
    else if (isOffered && ts.isReturnStatement(node) && node.expression) this.handedOn(node.expression);
    ts.forEachChild(node, (child) => this.visit(child, isOffered));
  }

  private asked(call: ts.CallExpression): void {
    const texts = call.arguments.map((argument) => this.texts.of(argument));
    const named = texts.flat().find((text) => METHODS.includes(text));
    const method = named ?? DEFAULT_METHODS[calleeOf(call)] ?? 'GET';
    const paths = texts.find((alternatives) => alternatives.every(isPath)) ?? [];
    this.add(method, paths.length === 0 ? [null] : paths.map(withoutQuery));
  }

  /** An address that is given away, such as the one of a PDF. */
  private handedOn(node: ts.Node): void {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    this.add('GET', this.texts.of(node).filter(isPath).map(withoutQuery));
  }

  private add(method: string, paths: readonly (string | null)[]): void {
    for (const path of paths) this.found.push({ file: this.file, method, path });
  }
}

function requestsOf(program: ts.Program, files: readonly string[]): readonly WebRequest[] {
  const texts = new Texts(program.getTypeChecker());
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? new RequestReader(relative(WEB, file), texts).read(source) : [];
  });
}

/** What one file with this text would ask. */
export function requestsIn(text: string): readonly WebRequest[] {
  const file = join(WEB, 'some.api.ts');
  const host = ts.createCompilerHost(OPTIONS);
  const getSourceFile = host.getSourceFile.bind(host);
  const own = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  host.getSourceFile = (name, ...rest) => (name === file ? own : getSourceFile(name, ...rest));
  return requestsOf(ts.createProgram([file], OPTIONS, host), [file]);
}

/** Every request that the web application can send. */
export function webRequests(): readonly WebRequest[] {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.api.ts') && file !== join('platform', 'server.api.ts'))
    .map((file) => join(WEB, file));
  return requestsOf(ts.createProgram(files, OPTIONS), files);
}

function isServed({ method, path }: WebRequest, paths: ApiDocument['paths']): boolean {
  const shape = (text: string): string => text.replace(/\{[^}]*\}/g, VALUE);
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
