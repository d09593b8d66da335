import { inTree, run } from './tree.mjs';

const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const inSpec = (text) => `import { describe, it } from '@jest/globals';\n${text}\n`;
const branches = (count) => lines(count, (index) => `  if (n === ${index}) return ${index};`);

/** `[rule, file, text]`: the file must be reported under the rule. */
const planted = [
  [
    '@typescript-eslint/no-explicit-any',
    'libs/forms/src/any.ts',
    'export const taken = (x: any): unknown => x;\n',
  ],
  [
    'no-restricted-globals',
    'libs/domain/src/patient/now.ts',
    'export const now = (): unknown => new Date();\n',
  ],
  [
    'no-restricted-globals',
    'libs/domain/src/patient/ms.ts',
    'export const now = (): number => Date.now();\n',
  ],
  [
    'no-restricted-properties',
    'libs/domain/src/patient/dice.ts',
    'export const dice = (): number => Math.random();\n',
  ],
  [
    'max-lines-per-function',
    'libs/forms/src/long.ts',
    `export function long(): void {\n${lines(40, () => '  void 0;')}\n}\n`,
  ],
  ['max-lines', 'libs/forms/src/longer.ts', `${lines(251, (index) => `export const a${index} = 1;`)}\n`],
  ['max-lines', 'libs/forms/src/longer.spec.ts', `${lines(301, (index) => `export const a${index} = 1;`)}\n`],
  [
    'complexity',
    'libs/forms/src/branches.ts',
    `export function pick(n: number): number {\n${branches(8)}\n  return -1;\n}\n`,
  ],
  [
    'max-depth',
    'libs/forms/src/deep.ts',
    'export function deep(n: number): void {\n  if (n) { if (n > 1) { if (n > 2) { if (n > 3) { void n; } } } }\n}\n',
  ],
  ['no-restricted-properties', 'libs/forms/src/only.spec.ts', inSpec("it.only('one', () => undefined);")],
  [
    'no-restricted-properties',
    'libs/forms/src/skip.spec.ts',
    inSpec("describe.skip('one', () => undefined);"),
  ],
  ['no-restricted-properties', 'libs/forms/src/todo.spec.ts', inSpec("it.todo('one');")],
  ['no-restricted-globals', 'libs/forms/src/x.spec.ts', "xit('one', () => undefined);\n"],
  [
    '@typescript-eslint/no-floating-promises',
    'libs/forms/src/floats.ts',
    'export function go(): void {\n  Promise.resolve(1);\n}\n',
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'libs/forms/src/types.ts',
    "import { Shape } from './shape.js';\nexport const of = (shape: Shape): Shape => shape;\n",
  ],
  [
    'no-restricted-globals',
    'apps/web/src/features/patient/page.tsx',
    "export const load = () => fetch('/api/patients');\n",
  ],
  [null, 'libs/forms/src/hidden.ts', '// eslint-disable-next-line\nexport const one = 1;\n'],
];

/** The rules must stay quiet about these. */
const allowed = {
  'libs/forms/src/shape.ts': 'export interface Shape {\n  readonly value: number;\n}\n',
  'libs/domain/src/kernel/civil-date.ts': 'export const epoch = (): string => new Date(0).toISOString();\n',
  'libs/forms/src/switch.ts': `export function pick(n: number): number {\n  switch (n) {\n${lines(12, (index) => `    case ${index}:\n      return ${index};`)}\n    default:\n      return -1;\n  }\n}\n`,
  'libs/forms/src/long.spec.ts': inSpec(
    `describe('long', () => {\n${lines(60, (index) => `  it('case ${index}', () => undefined);`)}\n});`,
  ),
};

const reports = (results, tree, [rule, file]) =>
  results
    .filter((result) => result.filePath === `${tree}/${file}`)
    .some((result) =>
      result.messages.some(
        (message) => message.ruleId === rule && (rule !== null || /no effect/.test(message.message)),
      ),
    );

function judge(results, tree) {
  const missing = planted
    .filter((plant) => !reports(results, tree, plant))
    .map(([rule, file]) => `${rule ?? 'inline configuration'}: no report about ${file}`);
  const loud = results
    .filter((result) => result.filePath.slice(tree.length + 1) in allowed && result.messages.length > 0)
    .map((result) => `${result.filePath} is allowed, but: ${JSON.stringify(result.messages)}`);
  return [...missing, ...loud];
}

export async function plantLint() {
  const files = { ...allowed };
  for (const [, file, text] of planted) files[file] = text;
  return inTree(files, async (tree) => {
    const { stdout, stderr } = await run(tree, 'eslint/bin/eslint.js', ['--format', 'json', 'apps', 'libs']);
    if (!stdout.startsWith('['))
      return { count: planted.length, problems: [`eslint did not run: ${stderr}`] };
    return { count: planted.length, problems: judge(JSON.parse(stdout), tree) };
  });
}
