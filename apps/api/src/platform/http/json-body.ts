import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem/problem-error.js';

/** A sheet may take 256 kB. */
export const BODY_LIMIT = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new ProblemError(400, 'MALFORMED_JSON');
  }
}

/** JSON is the only body there is: anything else is 415, which also keeps other sites' forms out. */
export function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parsed(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
