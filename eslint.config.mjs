import tseslint from 'typescript-eslint';

const size = (maxLines) => ({
  'max-lines': ['error', { max: maxLines }],
  'max-depth': ['error', 3],
  complexity: ['error', { max: 8, variant: 'modified' }],
});

const plainErrors = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
};

const testFunctions = ['describe', 'it', 'test'];
const unfinishedTests = testFunctions.flatMap((object) =>
  ['only', 'skip', 'todo', 'failing'].map((property) => ({
    object,
    property,
    message: 'Every test runs, always.',
  })),
);
const renamedTests = ['fit', 'xit', 'fdescribe', 'xdescribe', 'xtest'].map((name) => ({
  name,
  message: 'Every test runs, always.',
}));

const timeAndChance = [
  { name: 'Date', message: 'Time arrives in the command; only kernel/civil-date.ts reads a calendar.' },
  {
    name: 'Intl',
    message: 'Words for people belong to contracts; the time zone of the host must not matter.',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'demo-out', 'data', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...size(250),
      ...plainErrors,
      'max-lines-per-function': ['error', { max: 40 }],
      '@typescript-eslint/no-explicit-any': ['error', { fixToUnknown: false, ignoreRestArgs: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Ids are names for `string`: `'system' | StaffId` tells the reader more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // An adapter of an asynchronous port may do its work at once and still has to reject, not throw.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['libs/domain/src/kernel/civil-date.ts'],
    rules: {
      'no-restricted-globals': ['error', ...timeAndChance],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance arrives in the command.' },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.contract.ts'],
    rules: {
      ...size(300),
      'max-lines-per-function': 'off',
      'no-restricted-globals': ['error', ...renamedTests],
      'no-restricted-properties': ['error', ...unfinishedTests],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/web/src/**/*.api.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
          name,
          message: 'Only a *.api.ts file calls the server.',
        })),
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
          name,
          message: 'Computers are shared: nothing of a person stays in the browser.',
        })),
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { ...size(250), ...plainErrors, 'max-lines-per-function': ['error', { max: 40 }] },
  },
);
