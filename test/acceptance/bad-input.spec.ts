import { Journal, type Position } from '@tsunagi/event-store';
import type { Answer, Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aFirstAdministrator, PASSWORD } from '../support/staff.js';

let server: TestServer;
let client: Client;
let headBefore: Position | null;

beforeAll(async () => {
  server = await TestServer.start();
  client = await aFirstAdministrator(server);
  headBefore = await server.app.nest.get(Journal).head();
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };
const raw = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = json,
): Promise<Answer> => client.sendText('POST', '/api/session', body, headers);
const errorsOf = ({ body }: Answer): unknown => body['errors'];
const signIn = (body: unknown): Promise<Answer> => client.post('/api/session', body);

async function expectRefusal(answer: Answer, status: number, code: string): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({
    status,
    code,
    type: expect.stringMatching(/^urn:tsunagi:problem:/) as string,
  });
  expect(String(answer.body['detail'])).toMatch(/[ぁ-ん]/);
  expect((await client.get('/api/status')).status).toBe(200);
}

describe('読み取れない本文', () => {
  it('途中で切れた JSON', async () => expectRefusal(await raw('{"login":"a"'), 400, 'MALFORMED_JSON'));

  it('文字として読めないバイト列', async () =>
    expectRefusal(await raw(new Uint8Array([0x22, 0xff, 0xfe, 0x22])), 400, 'MALFORMED_JSON'));

  it('深すぎる入れ子', async () =>
    expectRefusal(await raw(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), 400, 'INVALID_INPUT'));

  it('256キロバイトを超える本文', async () =>
    expectRefusal(await signIn({ login: 'a', password: 'あ'.repeat(100_000) }), 413, 'BODY_TOO_LARGE'));

  it('1メガバイトの項目', async () =>
    expectRefusal(await signIn({ login: 'a'.repeat(1_048_576), password: 'b' }), 413, 'BODY_TOO_LARGE'));

  it('JSON でない形式', async () =>
    expectRefusal(
      await raw('login=a', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ));

  it('JSON を装った text/plain', async () =>
    expectRefusal(
      await raw('{"login":"a","password":"b"}', { 'content-type': 'text/plain' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ));

  it('壊れたアドレス', async () => expectRefusal(await client.get('/api/%zz'), 400, 'BAD_REQUEST'));

  it('知らないアドレス', async () => expectRefusal(await client.get('/api/nowhere'), 404, 'NOT_FOUND'));
});

describe('使えない文字と項目名', () => {
  it.each([
    [
      '片方だけのサロゲート',
      '"\\ud842"',
      '壊れた文字(片方だけのサロゲート)が含まれています。入力し直してください。',
    ],
    ['制御文字', '"a\\u0000"', '制御文字や、文字の並ぶ向きを変える文字は使えません。取り除いてください。'],
    [
      '向きを変える文字',
      '"\\u202eabc"',
      '制御文字や、文字の並ぶ向きを変える文字は使えません。取り除いてください。',
    ],
    ['4000文字を超える文', JSON.stringify('𠮷'.repeat(4_001)), '4,000文字以内で入力してください。'],
  ])('%s は、項目を示して断る', async (_name, text, message) => {
    const answer = await raw(`{"login":"a","password":${text}}`);
    await expectRefusal(answer, 400, 'INVALID_INPUT');
    expect(errorsOf(answer)).toEqual([{ field: 'password', message }]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s という項目名', async (key) => {
    const answer = await raw(`{"login":"a","nested":{"${key}":{"admin":true}}}`);
    await expectRefusal(answer, 400, 'INVALID_INPUT');
    expect(errorsOf(answer)).toEqual([{ field: `nested.${key}`, message: 'この項目名は使えません。' }]);
  });

  it('検索の文字も確かめる', async () =>
    expectRefusal(await client.get('/api/status?q=%E2%80%AE'), 400, 'INVALID_INPUT'));
});

describe('形の合わない項目', () => {
  it('知らない項目と足りない項目を、それぞれ示す', async () => {
    const answer = await signIn({ login: 'a', isAdmin: true });
    await expectRefusal(answer, 400, 'INVALID_INPUT');
    expect(errorsOf(answer)).toEqual([
      { field: 'isAdmin', message: 'この項目は受け付けていません。' },
      { field: 'password', message: '1〜128文字で入力してください。' },
    ]);
  });

  it('入れ子の項目は道筋で示す', async () => {
    const answer = await client.post('/api/invitations/acceptance', {
      ...{ token: 'x', login: 'あ', password: PASSWORD, name: '誰か' },
      organisation: { kind: 'bank', name: '' },
    });
    expect(errorsOf(answer)).toEqual([
      { field: 'login', message: '半角の英数字と . _ @ - で3〜64文字にしてください。' },
      {
        field: 'organisation.kind',
        message: expect.stringMatching(/^次のいずれかで指定してください: hospital/) as string,
      },
      { field: 'organisation.name', message: '1〜200文字で入力してください。' },
    ]);
  });

  it('配列でも数でもない本文', async () => {
    await expectRefusal(await raw('[]'), 400, 'INVALID_INPUT');
    await expectRefusal(await raw('null'), 400, 'INVALID_INPUT');
    await expectRefusal(await raw('7'), 400, 'INVALID_INPUT');
  });

  it('日時の形でない日時', async () => {
    const answer = await client.send('PUT', '/api/simulated-clock', { now: '2026-11-02' });
    expect(errorsOf(answer)).toEqual([{ field: 'now', message: expect.stringMatching(/^日時を/) as string }]);
  });
});

describe('見出しの誤り', () => {
  it('読めない Idempotency-Key', async () =>
    expectRefusal(
      await client.post('/api/invitations', { role: 'ward' }, { 'idempotency-key': 'a b' }),
      400,
      'INVALID_IDEMPOTENCY_KEY',
    ));

  it('読めない If-Match', async () =>
    expectRefusal(
      await client.post('/api/invitations', { role: 'ward' }, { 'if-match': '*' }),
      400,
      'INVALID_IF_MATCH',
    ));

  it('読めない Tsunagi-Position', async () =>
    expectRefusal(await client.get('/api/status', { 'tsunagi-position': 'x' }), 400, 'BAD_REQUEST'));
});

it('ここまでの誤りで、何も記録されず、予期しない問題も起きていない', async () => {
  expect(await server.app.nest.get(Journal).head()).toBe(headBefore);
  expect(server.logLines.filter((line) => line.includes('"error"'))).toEqual([]);
});
