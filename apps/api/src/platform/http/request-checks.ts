import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidInput, ProblemError } from '../problem/problem-error.js';
import { textProblems } from './text-check.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

function comesFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Holds for every route: no writes from other sites, no text that no field may hold. */
export function checkRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const refused = !READS.has(request.method) && comesFromElsewhere(request);
    done(refused ? new ProblemError(403, 'CROSS_SITE') : undefined);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const problems = [request.body, request.query, request.params].flatMap(textProblems);
    done(problems.length > 0 ? invalidInput(...problems) : undefined);
  });
}
