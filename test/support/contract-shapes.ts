import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Schema, Schemas } from './built-api.js';

/** Name of an interface, names of its fields, and each field in words that both sides share. */
export type Shapes = ReadonlyMap<string, ReadonlyMap<string, string>>;

const CONTRACTS = 'libs/contracts/src';
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  types: [],
  paths: { '@tsunagi/domain': ['./libs/domain/src/index.ts'] },
};

const PLAIN: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.Any, 'a type that cannot be found'],
  [ts.TypeFlags.Null, 'null'],
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
];

const among = (words: readonly string[]): string => [...new Set(words)].sort().join(' | ');
const field = (isOptional: boolean, words: string): string => (isOptional ? `optional ${words}` : words);

class ContractReader {
  private readonly checker: ts.TypeChecker;
  private readonly declared = new Set<ts.Symbol>();

  constructor(private readonly program: ts.Program) {
    this.checker = program.getTypeChecker();
  }

  read(files: readonly string[]): Shapes {
    const statements = files.flatMap((file) => [...(this.program.getSourceFile(file)?.statements ?? [])]);
    const interfaces = statements.filter((statement) => ts.isInterfaceDeclaration(statement));
    const types = interfaces.map(({ name }) => this.checker.getTypeAtLocation(name));
    for (const { symbol } of types) this.declared.add(symbol);
    return new Map(types.map((type) => [type.symbol.name, this.fieldsOf(type)]));
  }

  private fieldsOf(type: ts.Type): ReadonlyMap<string, string> {
    return new Map(
      this.checker.getPropertiesOfType(type).map((property) => {
        const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        return [property.name, field(isOptional, this.words(this.checker.getTypeOfSymbol(property)))];
      }),
    );
  }

  private words(type: ts.Type): string {
    const parts = type.isUnion() ? type.types : [type];
    const meant = parts.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
    return among(meant.map((part) => this.word(part)));
  }

  private word(type: ts.Type): string {
    if (type.isLiteral()) return JSON.stringify(type.value);
    const plain = PLAIN.find(([flag]) => (type.flags & flag) !== 0);
    if (plain) return plain[1];
    const item = this.itemOf(type);
    if (item) return `list of (${this.words(item)})`;
    return this.declared.has(type.symbol) ? type.symbol.name : 'object';
  }

  private itemOf(type: ts.Type): ts.Type | undefined {
    return this.checker.isArrayType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)[0]
      : undefined;
  }
}

/** Every interface of `*.shapes.ts`. */
export function contractShapes(): Shapes {
  const files = readdirSync(CONTRACTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.shapes.ts'))
    .map((file) => join(CONTRACTS, file));
  return new ContractReader(ts.createProgram(files, OPTIONS)).read(files);
}

/** Every schema of the API that has an interface; a catalogue's values have a factory of their own. */
export function apiShapes(schemas: Schemas, contracts: Shapes): Shapes {
  const words = (schema: Schema): string =>
    among([...parts(schema), ...(schema.nullable === true ? ['null'] : [])]);
  const parts = (schema: Schema): readonly string[] => {
    const several = schema.oneOf ?? schema.allOf;
    if (several) return several.map(words);
    if (schema.enum)
      return schema.enum.filter((value) => value !== null).map((value) => JSON.stringify(value));
    return [schema.$ref ? named(schema.$ref) : plain(schema)];
  };
  const named = (reference: string): string => {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    return contracts.has(name) ? name : 'object';
  };
  const plain = ({ type, items }: Schema): string => {
    if (type === 'array') return `list of (${items ? words(items) : 'object'})`;
    return type === 'integer' ? 'number' : (type ?? 'object');
  };
  const fieldsOf = ({ properties = {}, required = [] }: Schema): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(properties).map(([name, schema]) => [
        name,
        field(!required.includes(name), words(schema)),
      ]),
    );
  const compared = Object.entries(schemas).filter(([name]) => contracts.has(name));
  return new Map(compared.map(([name, schema]) => [name, fieldsOf(schema)]));
}

function differencesOfFields(
  name: string,
  contract: ReadonlyMap<string, string>,
  api: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...contract.keys(), ...api.keys()])].flatMap((key) => {
    const [ours, theirs] = [contract.get(key) ?? 'nothing', api.get(key) ?? 'nothing'];
    return ours === theirs ? [] : [`${name}.${key}: the contract says ${ours}, the API says ${theirs}`];
  });
}

/** One line for each field that differs, and for each interface that the API does not know. */
export const differences = (contracts: Shapes, api: Shapes): readonly string[] =>
  [...contracts].flatMap(([name, fields]) => {
    const theirs = api.get(name);
    return theirs ? differencesOfFields(name, fields, theirs) : [`${name}: the API knows no such schema`];
  });
