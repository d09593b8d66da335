import { TestServer } from '../support/server.js';

interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

let paths: Paths;

beforeAll(async () => {
  const server = await TestServer.start();
  const { body } = await server.client().get<{ readonly paths: Paths }>('/api/docs-json');
  await server.stop();
  paths = body.paths;
});

const operations = (...methods: readonly string[]): readonly Operation[] =>
  Object.values(paths).flatMap((path) =>
    methods.flatMap((method) => {
      const operation = path[method];
      return operation ? [operation] : [];
    }),
  );
const headersOf = ({ parameters = [] }: Operation): readonly string[] => parameters.map(({ name }) => name);

it('説明書には、どの経路も載っている', () =>
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/session',
      '/api/invitations',
      '/api/patients',
      '/api/stays',
      '/api/status',
    ]),
  ));

it('書く経路はどれも、二重送信と上書きを防ぐ見出しを示す', () => {
  for (const operation of operations('post', 'put', 'patch', 'delete')) {
    expect(headersOf(operation)).toEqual(expect.arrayContaining(['Idempotency-Key', 'If-Match']));
  }
});

it('読む経路はどれも、反映を待つ見出しを示す', () => {
  for (const operation of operations('get')) expect(headersOf(operation)).toContain('Tsunagi-Position');
});

it('どの経路も、受け付けられないときの答えの形を示す', () => {
  for (const operation of operations('get', 'post', 'put', 'delete')) {
    expect(operation.responses['default']?.content).toHaveProperty(['application/problem+json']);
  }
});
