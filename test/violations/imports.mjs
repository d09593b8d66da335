import { inTree, run } from './tree.mjs';

const stub = 'export const value = 1;\nexport interface Shape { readonly value: number }\n';
const value = (from) => `import * as planted from '${from}';\nexport const used = planted;\n`;
const type = (from) => `import type { Shape } from '${from}';\nexport type Used = Shape;\n`;

const surroundings = Object.fromEntries(
  [
    'libs/domain/src/index.ts',
    'libs/domain/src/kernel/index.ts',
    'libs/domain/src/patient/patient.events.ts',
    'libs/contracts/src/index.ts',
    'libs/contracts/src/deep.ts',
    'libs/event-store/src/index.ts',
    'libs/event-store/src/sqlite/store.ts',
    'libs/read-models/src/index.ts',
    'libs/forms/src/index.ts',
    'libs/forms/src/renderer/render.ts',
    'apps/api/src/server.ts',
    'apps/demo/src/play.ts',
    'apps/web/src/features/hospital-stay/page.tsx',
    'apps/web/src/ui/button.tsx',
    'test/support/clock.ts',
    'node_modules/@kurrent/kurrentdb-client/index.js',
  ].map((path) => [path, stub]),
);
surroundings['libs/domain/src/kernel/two.ts'] = type('./one.js');
surroundings['node_modules/@kurrent/kurrentdb-client/package.json'] =
  '{ "name": "@kurrent/kurrentdb-client", "version": "1.0.0", "main": "index.js" }';

/** `[rule, file, text]`: the file must be reported under the rule. */
const planted = [
  ['no-cycles', 'libs/domain/src/kernel/one.ts', type('./two.js')],
  ['resolvable', 'libs/event-store/src/lost.ts', value('./nowhere.js')],
  ['tests-stay-out', 'apps/api/src/borrows.ts', value('../../../test/support/clock.js')],
  ['shipped-is-declared', 'libs/forms/src/renderer/tool.ts', value('fast-check')],
  ['domain-aggregate-alone', 'libs/domain/src/preparation/type.ts', type('../patient/patient.events.js')],
  ['domain-aggregate-alone', 'libs/domain/src/preparation/node.ts', value('node:crypto')],
  ['domain-aggregate-alone', 'libs/domain/src/preparation/package.ts', value('rxjs')],
  ['domain-spec-with-support', 'libs/domain/src/preparation/a.spec.ts', value('better-sqlite3')],
  ['domain-index-alone', 'libs/domain/src/other.ts', value('@tsunagi/contracts')],
  ['contracts-know-domain', 'libs/contracts/src/package.ts', value('class-validator')],
  ['contracts-types-only', 'libs/contracts/src/code.ts', value('@tsunagi/domain')],
  ['event-store-knows-domain', 'libs/event-store/src/reads.ts', type('@tsunagi/read-models')],
  ['sqlite-client-in-its-adapter', 'libs/event-store/src/codec/opens.ts', value('better-sqlite3')],
  ['kurrentdb-client-in-its-adapter', 'libs/event-store/src/codec/k.ts', value('@kurrent/kurrentdb-client')],
  ['adapters-apart', 'libs/event-store/src/kurrentdb/store.ts', type('../sqlite/store.js')],
  ['read-models-know-domain', 'libs/read-models/src/stores.ts', type('@tsunagi/event-store')],
  ['forms-know-contracts', 'libs/forms/src/decides.ts', type('@tsunagi/domain')],
  ['layouts-are-data', 'libs/forms/src/layouts/draws.ts', type('../renderer/render.js')],
  ['libraries-through-index', 'apps/api/src/deep.ts', type('../../../libs/contracts/src/deep.js')],
  ['libraries-below-apps', 'libs/read-models/src/asks.ts', type('../../../apps/api/src/server.js')],
  ['nest-in-api-only', 'apps/demo/src/nest.ts', value('@nestjs/common')],
  ['nest-in-api-only', 'apps/demo/src/rx.ts', value('rxjs')],
  ['api-alone', 'apps/api/src/demo.ts', value('../../demo/src/play.js')],
  ['web-knows-contracts', 'apps/web/src/domain.ts', type('@tsunagi/domain')],
  ['web-features-apart', 'apps/web/src/features/patient/page.tsx', type('../hospital-stay/page.js')],
  ['web-ui-below-features', 'apps/web/src/ui/card.tsx', type('../features/hospital-stay/page.js')],
];

/** `[file, text]`: the rules must stay quiet about it. */
const allowed = [
  ['libs/domain/src/preparation/kernel.ts', type('../kernel/index.js')],
  ['libs/domain/src/preparation/b.spec.ts', value('../../../../test/support/clock.js')],
  ['libs/contracts/src/words.ts', type('@tsunagi/domain')],
  ['libs/event-store/src/sqlite/opens.ts', value('better-sqlite3')],
  ['libs/read-models/src/kept.ts', value('kysely')],
  ['libs/forms/src/renderer/page.ts', value('pdfkit')],
  ['libs/forms/src/layouts/sheet.ts', type('@tsunagi/contracts')],
  ['apps/api/src/nest.ts', value('@nestjs/common')],
  ['apps/web/src/features/patient/view.tsx', value('../../ui/button.js')],
];

const problem = (rule, file, reported) =>
  reported.has(`${rule} ${file}`) ? null : `${rule}: no report about ${file}`;

function judge(reported, rules) {
  const missing = planted.map(([rule, file]) => problem(rule, file, reported));
  const quiet = allowed
    .filter(([file]) => [...reported].some((entry) => entry.endsWith(` ${file}`)))
    .map(([file]) => `${file} is allowed, but was reported`);
  const unplanted = rules
    .filter((rule) => !planted.some(([name]) => name === rule))
    .map((rule) => `${rule}: no planted violation`);
  return [...missing, ...quiet, ...unplanted].filter((entry) => entry !== null);
}

export async function plantImports() {
  const files = { ...surroundings };
  for (const [, file, text] of planted) files[file] = text;
  for (const [file, text] of allowed) files[file] = text;
  const { default: config } = await import('../../.dependency-cruiser.mjs');
  return inTree(files, async (tree) => {
    const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'apps', 'libs', 'test'];
    const { stdout, stderr } = await run(tree, 'dependency-cruiser/bin/dependency-cruise.mjs', args);
    if (!stdout.startsWith('{'))
      return { count: planted.length, problems: [`nothing was reported: ${stderr}`] };
    const { violations } = JSON.parse(stdout).summary;
    const reported = new Set(violations.map((each) => `${each.rule.name} ${each.from}`));
    return {
      count: planted.length,
      problems: judge(
        reported,
        config.forbidden.map((rule) => rule.name),
      ),
    };
  });
}
