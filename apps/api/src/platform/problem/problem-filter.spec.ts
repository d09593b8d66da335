import 'reflect-metadata';
import { Controller, Get, Param } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Problem } from '@tsunagi/contracts';
import { Refusal } from '@tsunagi/domain';
import {
  EventIdTaken,
  EventTooLarge,
  PersonalDataErased,
  StoreUnavailable,
  WrongExpectedRevision,
} from '@tsunagi/event-store';
import { InvalidCursor } from '@tsunagi/read-models';
import { StaleRevision } from '../command/stale-revision.js';
import { randomId } from '../derived-id.js';
import { Log } from '../log.js';
import { ProblemFilter } from './problem-filter.js';

const SECRET = '髙橋 花子';
const failures: Readonly<Record<string, unknown>> = {
  refusal: new Refusal('STAY_ALREADY_ENDED', { endedOn: '2026-11-20' }),
  stale: new StaleRevision(7),
  conflict: new WrongExpectedRevision('a', 1, 2),
  reused: new EventIdTaken('a', 'b'),
  large: new EventTooLarge('A', 600_000),
  unavailable: new StoreUnavailable(new Error(SECRET)),
  full: Object.assign(new Error(SECRET), { code: 'SQLITE_FULL' }),
  erased: new PersonalDataErased('a'),
  cursor: new InvalidCursor(),
  bug: new TypeError(SECRET),
  text: SECRET,
};

@Controller('failures')
class FailingController {
  @Get(':name')
  fail(@Param('name') name: string): never {
    throw failures[name];
  }
}

describe('problem filter', () => {
  const lines: string[] = [];
  let nest: NestFastifyApplication;

  const problemOf = async (name: string): Promise<Problem & { readonly etag: string | null }> => {
    const response = await fetch(`${await nest.getUrl()}/failures/${name}`);
    const problem = (await response.json()) as Problem;
    expect(problem.status).toBe(response.status);
    return { ...problem, etag: response.headers.get('etag') };
  };

  beforeAll(async () => {
    const log = new Log(
      () => '',
      (line) => lines.push(line),
    );
    const module = await Test.createTestingModule({ controllers: [FailingController] }).compile();
    nest = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ genReqId: randomId }));
    nest.useGlobalFilters(new ProblemFilter(log));
    await nest.listen(0, '127.0.0.1');
  });
  afterAll(() => nest.close());
  beforeEach(() => {
    lines.length = 0;
  });

  it('says a refusal in the words of its aggregate, with its facts', async () =>
    expect(await problemOf('refusal')).toMatchObject({
      status: 409,
      type: 'urn:tsunagi:problem:stay-already-ended',
      code: 'STAY_ALREADY_ENDED',
      detail: expect.stringContaining('2026-11-20に終わっています') as string,
    }));

  it('answers a stale If-Match with the current ETag', async () =>
    expect(await problemOf('stale')).toMatchObject({ status: 412, etag: '"7"' }));

  it.each([
    ['conflict', 409, 'BUSY_STREAM'],
    ['reused', 422, 'IDEMPOTENCY_KEY_REUSED'],
    ['large', 413, 'EVENT_TOO_LARGE'],
    ['erased', 409, 'PERSONAL_DATA_ERASED'],
    ['unavailable', 503, 'STORE_UNAVAILABLE'],
    ['full', 503, 'STORE_UNAVAILABLE'],
  ])('%s is %d %s', async (name, status, code) =>
    expect(await problemOf(name)).toMatchObject({ status, code }),
  );

  it('names the cursor that no list has made', async () =>
    expect(await problemOf('cursor')).toMatchObject({ status: 400, errors: [{ field: 'cursor' }] }));

  it.each(['bug', 'text'])(
    'says nothing of an unexpected %s but the id that the log knows it by',
    async (name) => {
      const problem = await problemOf(name);
      expect(problem).toMatchObject({ status: 500, code: 'UNEXPECTED' });
      expect(JSON.stringify(problem)).not.toContain(SECRET);
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        traceId: problem.traceId,
        route: '/failures/:name',
      });
      expect(lines[0]).not.toContain(SECRET);
    },
  );
});
