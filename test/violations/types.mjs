import { inTree, run } from './tree.mjs';

const ambient = ['process', 'console', 'crypto', 'setTimeout', 'Buffer', 'fetch', 'document'];
const planted = ambient.map((name) => [
  `libs/domain/src/${name}.ts`,
  `export const taken: unknown = ${name};\n`,
]);
planted.push(
  ['libs/domain/src/node.ts', "export * from 'node:fs';\n"],
  [
    'libs/domain/src/forgotten.ts',
    [
      'const unchanged = (state: number, _forgotten: never): number => state;',
      "export function evolve(state: number, event: { type: 'Kept' } | { type: 'Forgotten' }): number {",
      '  switch (event.type) {',
      "    case 'Kept':",
      '      return state + 1;',
      '    default:',
      '      return unchanged(state, event);',
      '  }',
      '}',
    ].join('\n'),
  ],
);

const allowed = { 'libs/domain/src/index.ts': 'export const days: readonly string[] = [].toSorted();\n' };

/** The domain compiles with the ES library alone: no host, no Node, no browser. */
export async function plantTypes() {
  return inTree({ ...Object.fromEntries(planted), ...allowed }, async (tree) => {
    const { stdout } = await run(tree, '@typescript/native/bin/tsc', [
      '-p',
      'libs/domain/tsconfig.json',
      '--pretty',
      'false',
    ]);
    const missing = planted
      .filter(
        ([file]) => !stdout.includes(`${file}(`) && !stdout.includes(`${file.slice('libs/domain/'.length)}(`),
      )
      .map(([file]) => `${file} compiled`);
    const loud = /src\/index\.ts\(/.test(stdout) ? [`the ES library alone does not compile: ${stdout}`] : [];
    return { count: planted.length, problems: [...missing, ...loud] };
  });
}
