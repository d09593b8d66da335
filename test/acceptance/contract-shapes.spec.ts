import { type ApiDocument, builtApiDocument, type Schemas } from '../support/built-api.js';
import { apiShapes, contractShapes, differences, type Shapes } from '../support/contract-shapes.js';
import { requestsIn, unserved, type WebRequest, webRequests } from '../support/web-requests.js';

const COMPILING_MS = 240_000;

let document: ApiDocument;
let contracts: Shapes;
let requests: readonly WebRequest[];

beforeAll(async () => {
  document = await builtApiDocument();
  contracts = contractShapes();
  requests = webRequests();
}, COMPILING_MS);

const compared = (schemas: Schemas): readonly string[] =>
  differences(contracts, apiShapes(schemas, contracts));

/** The API with another 受信箱の一行. */
function withInboxLine(change: (line: Schemas[string]) => Schemas[string]): Schemas {
  const { schemas } = document.components;
  return { ...schemas, InboxLineResponse: change(schemas['InboxLineResponse'] ?? {}) };
}

const withField = (name: string, field: Schemas[string]): Schemas =>
  withInboxLine((line) => ({ ...line, properties: { ...line.properties, [name]: field } }));

it('画面の型は、APIの説明書と同じことを言う', () => {
  expect(contracts.size).toBeGreaterThan(90);
  expect(compared(document.components.schemas)).toEqual([]);
});

it('APIに項目が増えれば、見つかる', () => {
  expect(compared(withField('photograph', { type: 'string' }))).toEqual([
    'InboxLineResponse.photograph: the contract says nothing, the API says optional string',
  ]);
});

it('APIの項目の名が変われば、両側とも見つかる', () => {
  const renamed = withInboxLine(({ properties: { ward, ...others } = {}, required = [] }) => ({
    properties: { ...others, place: ward ?? {} },
    required: [...required.filter((name) => name !== 'ward'), 'place'],
  }));
  expect(compared(renamed)).toEqual([
    'InboxLineResponse.ward: the contract says null | string, the API says nothing',
    'InboxLineResponse.place: the contract says nothing, the API says null | string',
  ]);
});

it('APIの項目の型・値・空欄の可否が変われば、見つかる', () => {
  expect(compared(withField('reminders', { type: 'string' }))).toHaveLength(1);
  expect(compared(withField('state', { type: 'string', enum: ['unread', 'done'] }))).toHaveLength(1);
  expect(compared(withField('ward', { type: 'string' }))).toHaveLength(1);
  expect(compared(withInboxLine((line) => ({ ...line, required: [] })))).not.toEqual([]);
});

it('APIの一覧の中身が変われば、見つかる', () => {
  const rows = { type: 'array', items: { $ref: '#/components/schemas/StayLineResponse' } };
  const page = document.components.schemas['InboxPageResponse'];
  const changed = { ...page, properties: { ...page?.properties, rows } };
  expect(compared({ ...document.components.schemas, InboxPageResponse: changed })).toEqual([
    'InboxPageResponse.rows: the contract says list of (InboxLineResponse), the API says list of (StayLineResponse)',
  ]);
});

it('APIにない型を画面が持てば、見つかる', () => {
  const more = new Map(contracts).set('PhotographResponse', new Map());
  const api = apiShapes(document.components.schemas, more);
  expect(differences(more, api)).toEqual(['PhotographResponse: the API knows no such schema']);
});

it('画面が送る要求はどれも、APIが受け付ける', () => {
  expect(requests.length).toBeGreaterThan(10);
  expect(unserved(requests, document.paths)).toEqual([]);
});

it('APIにない経路や、経路にない方法を使えば、見つかる', () => {
  const text = `
    declare const step: { readonly path: 'move' | 'photograph' };
    const noticeOf = (id: string): string => \`/api/stays/\${id}/discharge-notice\`;
    export const find = (id: string) => read(\`/api/stays/\${id}/photographs?\${query}\`);
    export const take = (id: string) => write('POST', \`\${noticeOf(id)}/\${step.path}\`);
    export const wipe = () => write('DELETE', '/api/inbox');
    export const sign = () => write('POST', '/api/session', {});
    export const any = (path: string) => read(path);
    export const paper = (id: string) => \`/api/papers/\${id}\`;
  `;
  expect(unserved(requestsIn(text), document.paths)).toEqual([
    'some.api.ts: GET /api/stays/{}/photographs',
    'some.api.ts: POST /api/stays/{}/discharge-notice/photograph',
    'some.api.ts: DELETE /api/inbox',
    'some.api.ts: GET a path that cannot be read from the text',
    'some.api.ts: GET /api/papers/{}',
  ]);
});
