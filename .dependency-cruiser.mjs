import { builtinModules } from 'node:module';

/** Who may import what: the table of docs/ARCHITECTURE.md. Every rule has a planted violation in test/violations/. */

const anyLib = '^libs/(domain|contracts|event-store|read-models|forms)/src/';
const specs = '\\.(spec|contract)\\.ts$';
const node = `^(node:)?(${builtinModules.join('|')})(/|$)`;
const packages = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;

/** What `from` may reach; everything else is an error of that name. */
const mayOnlyImport = (name, comment, from, ...allowed) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { pathNot: allowed },
});
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const domain = [
  mayOnlyImport(
    'domain-aggregate-alone',
    'An aggregate knows its own folder and the kernel; no package, no Node module.',
    { path: '^libs/domain/src/([^/]+)/', pathNot: specs },
    '^libs/domain/src/($1|kernel)/',
  ),
  mayOnlyImport(
    'domain-spec-with-support',
    'A domain spec may also use the support of the tests.',
    { path: '^libs/domain/src/([^/]+)/.*\\.spec\\.ts$' },
    '^libs/domain/src/($1|kernel)/',
    '^test/support/',
    packages('fast-check', '@jest/globals', 'jest'),
  ),
  mayOnlyImport(
    'domain-index-alone',
    'The entry of the domain gathers its folders and nothing else.',
    { path: '^libs/domain/src/[^/]+\\.ts$' },
    '^libs/domain/src/',
  ),
];

const libraries = [
  mayOnlyImport(
    'contracts-know-domain',
    'Contracts stand on the domain alone: the web app loads them.',
    { path: '^libs/contracts/src/', pathNot: specs },
    '^libs/contracts/src/',
    '^libs/domain/src/',
  ),
  never(
    'contracts-types-only',
    'Contracts take types from the domain, never its code.',
    { path: '^libs/contracts/src/', pathNot: specs },
    { path: '^libs/domain/src/', dependencyTypesNot: ['type-only'] },
  ),
  mayOnlyImport(
    'event-store-knows-domain',
    'The event store knows the domain and, in each adapter, its own client.',
    { path: '^libs/event-store/src/', pathNot: specs },
    '^libs/(event-store|domain)/src/',
    packages('better-sqlite3', '@kurrent/kurrentdb-client'),
    node,
  ),
  never(
    'sqlite-client-in-its-adapter',
    'Only the SQLite adapter opens SQLite.',
    { path: '^libs/event-store/src/', pathNot: ['^libs/event-store/src/sqlite/', specs] },
    { path: packages('better-sqlite3') },
  ),
  never(
    'kurrentdb-client-in-its-adapter',
    'Only the KurrentDB adapter speaks to KurrentDB.',
    { path: '^(apps|libs)/', pathNot: '^libs/event-store/src/kurrentdb/' },
    { path: packages('@kurrent/kurrentdb-client') },
  ),
  never(
    'adapters-apart',
    'Adapters of one port never know each other.',
    { path: '^libs/event-store/src/(sqlite|kurrentdb)/' },
    { path: '^libs/event-store/src/(sqlite|kurrentdb)/', pathNot: '^libs/event-store/src/$1/' },
  ),
  mayOnlyImport(
    'read-models-know-domain',
    'Read models know event types and SQL.',
    { path: '^libs/read-models/src/', pathNot: specs },
    '^libs/(read-models|domain)/src/',
    packages('better-sqlite3', 'kysely'),
    node,
  ),
  mayOnlyImport(
    'forms-know-contracts',
    'Forms know contracts and the libraries that draw.',
    { path: '^libs/forms/src/', pathNot: specs },
    '^libs/(forms|contracts)/src/',
    packages('pdfkit', 'harfbuzzjs', 'linebreak', 'qrcode', '@expo-google-fonts/[^/]+'),
    node,
  ),
  mayOnlyImport(
    'layouts-are-data',
    'A layout is data: it knows contracts and other layouts, never the renderer.',
    { path: '^libs/forms/src/layouts/', pathNot: specs },
    '^libs/forms/src/layouts/',
    '^libs/contracts/src/',
  ),
  never(
    'libraries-through-index',
    'A library is entered through its index.ts.',
    { path: '^(apps|libs)/([^/]+)/', pathNot: specs },
    { path: anyLib, pathNot: ['^libs/[^/]+/src/index\\.ts$', '^$1/$2/'] },
  ),
  never('libraries-below-apps', 'No library knows an app.', { path: '^libs/' }, { path: '^apps/' }),
];

const apps = [
  never(
    'nest-in-api-only',
    'Nest lives in apps/api only.',
    { path: '^(apps|libs)/', pathNot: '^apps/api/' },
    { path: ['node_modules/@nestjs/', 'node_modules/(@fastify|rxjs)/'] },
  ),
  never('api-alone', 'The API knows no other app.', { path: '^apps/api/' }, { path: '^apps/(web|demo)/' }),
  mayOnlyImport(
    'web-knows-contracts',
    'The web app knows contracts, React and what draws it.',
    { path: '^apps/web/src/', pathNot: specs },
    '^apps/web/src/',
    '^libs/contracts/src/index\\.ts$',
    packages(
      'react',
      'react-dom',
      '@tanstack/react-(query|virtual)',
      'react-aria',
      'react-aria-components',
      '@react-(aria|types)/[^/]+',
      '@internationalized/[^/]+',
      '@digital-go-jp/design-tokens',
    ),
  ),
  never(
    'web-features-apart',
    'A feature never imports another.',
    { path: '^apps/web/src/features/([^/]+)/' },
    { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  ),
  never(
    'web-ui-below-features',
    'Shared components know no feature.',
    { path: '^apps/web/src/ui/' },
    { path: '^apps/web/src/', pathNot: '^apps/web/src/ui/' },
  ),
];

const everywhere = [
  never('no-cycles', 'Two files that need each other are one idea.', {}, { circular: true }),
  never('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  never(
    'tests-stay-out',
    'Code that ships never imports tests.',
    { path: '^(apps|libs)/', pathNot: specs },
    { path: ['^test/', specs], pathNot: '^libs/event-store/src/event-store\\.contract\\.ts$' },
  ),
  never(
    'shipped-is-declared',
    'Code that runs on the server stands on dependencies, not on tools.',
    { path: '^(apps/(api|demo)|libs)/', pathNot: specs },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
      pathNot: 'node_modules/@types/',
    },
  ),
];

export default {
  forbidden: [...everywhere, ...domain, ...libraries, ...apps],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|test/violations)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
