/** Writes docs/EVENTS.md from the event types of the domain; `--check` only compares, `--list` prints the types. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const domain = join(root, 'libs/domain/src');
const target = join(root, 'docs/EVENTS.md');

const eventFiles = () =>
  readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.events.ts'))
    .sort()
    .map((name) => join(domain, name));

const isEventAlias = (node) =>
  ts.isTypeAliasDeclaration(node) &&
  ts.isTypeReferenceNode(node.type) &&
  ['DomainEvent', 'PlainEvent'].includes(node.type.typeName.getText());

const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');

const typeText = (declaration) =>
  (declaration.type?.getText() ?? 'unknown')
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/\breadonly /g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '');

/** The members of `data` or `personal`, `null` and `never` left out; a record without names of its own is one member. */
function fieldsOf(checker, alias, part) {
  const property = checker.getTypeAtLocation(alias.name).getProperty(part);
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, alias));
  return checker.getPropertiesOfType(type).map((symbol) => {
    const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    return {
      name: symbol.name + (optional ? '?' : ''),
      type: typeText(declaration),
      doc: docOf(declaration),
    };
  });
}

function readEvents() {
  const files = eventFiles();
  const options = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const program = ts.createProgram(files, { ...options, types: [] });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const union = source.statements
      .filter(ts.isTypeAliasDeclaration)
      .findLast((alias) => !isEventAlias(alias));
    const aggregate = union ? union.name.text.replace(/Event$/, '') : '';
    return source.statements.filter(isEventAlias).map((alias) => ({
      ...{ aggregate, title: union ? docOf(union) : '', type: alias.name.text, doc: docOf(alias) },
      data: fieldsOf(checker, alias, 'data'),
      personal: fieldsOf(checker, alias, 'personal'),
    }));
  });
}

const fieldLine = ({ name, type, doc }) => `  - \`${name}\`: \`${type}\`${doc === '' ? '' : ` (${doc})`}`;
const part = (label, fields) => (fields.length === 0 ? [] : [`- ${label}`, ...fields.map(fieldLine)]);

const section = ({ type, doc, data, personal }) =>
  [`### ${type}`, '', doc, '', ...part('data', data), ...part('personal (sealed)', personal), ''].join('\n');

function render(events) {
  const aggregates = [...new Set(events.map(({ aggregate }) => aggregate))];
  const chapters = aggregates.map((aggregate) => {
    const own = events.filter((event) => event.aggregate === aggregate);
    return [`## ${aggregate}`, '', own[0].title, '', ...own.map(section)].join('\n');
  });
  const head = [
    '# Events',
    '',
    'Generated from `libs/domain/src/*/*.events.ts` by `node docs/generate-events.mjs`; not edited by hand.',
    `${events.length} types. \`data\` is readable in the log, \`personal\` is sealed with the key of its stream`,
    'and reads as `null` once that key is gone. A stored sample of each stands in `test/events/`.',
    '',
    'A new type: declare it, name it in `libs/event-store/src/codec/event-types.ts`, store a sample with',
    '`node test/events/add-sample.mjs`, generate this file. A type that was stored once is never changed or',
    'taken out: its successor is `…V2`, with an upcaster beside the types and both samples kept.',
    '',
  ];
  return [...head, ...chapters].join('\n').trimEnd() + '\n';
}

function current() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}

const events = readEvents();
const silent = events.filter(({ doc }) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(doc));
if (silent.length > 0) {
  console.error(`without a Japanese meaning: ${silent.map(({ type }) => type).join(', ')}`);
  process.exitCode = 1;
} else if (process.argv.includes('--list')) {
  console.log(JSON.stringify(events.map(({ type }) => type)));
} else if (!process.argv.includes('--check')) {
  writeFileSync(target, render(events));
} else if (render(events) !== current()) {
  console.error('docs/EVENTS.md is out of date: run node docs/generate-events.mjs');
  process.exitCode = 1;
}
