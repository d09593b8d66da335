import { setTimeout as delay } from 'node:timers/promises';
import type { Answer } from '../support/client.js';
import type { Reply, SentCommand, Unknown } from './command.js';
import type { Desk } from './region.js';

/** The server must answer within this, or lose the connection. */
const PATIENCE_MS = 60_000;
/** A rule, a revision that is no longer the newest, or a busy stream. */
const REFUSALS = new Set([409, 412]);

export class UnexpectedAnswer extends Error {
  constructor({ wish }: SentCommand, what: string) {
    super(`${wish.kind}: ${what}`);
    this.name = 'UnexpectedAnswer';
  }
}

type Body = Readonly<Record<string, unknown>>;

/** `null` when the connection died on the way. */
async function request(command: SentCommand, desk: Desk, address: string): Promise<Answer<Body> | null> {
  const { wish, key } = command;
  const ifMatch: Record<string, string> =
    wish.ifMatch === undefined ? {} : { 'if-match': `"${wish.ifMatch}"` };
  try {
    return await desk.client
      .at(address)
      .send<Body>(wish.method, wish.path, wish.body, { 'idempotency-key': key, ...ifMatch });
  } catch {
    return null;
  }
}

function acknowledgedBy(command: SentCommand, { status, headers, body }: Answer<Body>): Reply {
  const { id, revision, position } = body;
  if (typeof id !== 'string' || typeof revision !== 'number' || typeof position !== 'string')
    throw new UnexpectedAnswer(command, `${status} without id, revision and position`);
  return { outcome: 'acknowledged', status, etag: headers.get('etag'), id, revision, position };
}

/** @throws UnexpectedAnswer for a server error, a lost session, or silence */
export async function exchange(command: SentCommand, desk: Desk, address: string): Promise<Reply | Unknown> {
  const silence = new AbortController();
  const answer = await Promise.race([
    request(command, desk, address),
    delay(PATIENCE_MS, 'silence' as const, { signal: silence.signal, ref: false }),
  ]);
  silence.abort();
  if (answer === 'silence') throw new UnexpectedAnswer(command, `no answer in ${PATIENCE_MS} ms`);
  if (answer === null) return { outcome: 'unknown' };
  if (answer.status < 300) return acknowledgedBy(command, answer);
  const code = String(answer.body['code']);
  if (!REFUSALS.has(answer.status)) throw new UnexpectedAnswer(command, `${answer.status} ${code}`);
  return { outcome: 'refused', status: answer.status, code };
}
