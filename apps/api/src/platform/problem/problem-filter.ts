import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import {
  type Problem,
  type ProblemCode,
  problemTexts,
  refusalMessage,
  textMessages,
} from '@tsunagi/contracts';
import { Refusal } from '@tsunagi/domain';
import {
  EventIdTaken,
  EventTooLarge,
  PersonalDataErased,
  StoreUnavailable,
  WrongExpectedRevision,
} from '@tsunagi/event-store';
import { InvalidCursor, isStoreTrouble } from '@tsunagi/read-models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StaleRevision } from '../command/stale-revision.js';
import { errorFacts, Log } from '../log.js';
import { invalidInput, ProblemError } from './problem-error.js';

const CODES_BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

function ofHttpException(error: HttpException): ProblemError {
  const status = error.getStatus();
  const code = CODES_BY_STATUS[status];
  if (code) return new ProblemError(status, code);
  return status < 500 ? new ProblemError(400, 'BAD_REQUEST') : new ProblemError(500, 'UNEXPECTED');
}

const ofReadModels = (error: unknown): ProblemError | null =>
  error instanceof InvalidCursor
    ? invalidInput({ field: 'cursor', message: textMessages.foreignCursor })
    : null;

function ofStore(error: unknown): ProblemError | null {
  if (error instanceof StaleRevision) {
    return new ProblemError(412, 'STALE_REVISION', { headers: { etag: `"${error.current}"` } });
  }
  if (error instanceof WrongExpectedRevision) return new ProblemError(409, 'BUSY_STREAM');
  if (error instanceof EventIdTaken) return new ProblemError(422, 'IDEMPOTENCY_KEY_REUSED');
  if (error instanceof PersonalDataErased) return new ProblemError(409, 'PERSONAL_DATA_ERASED');
  if (error instanceof EventTooLarge) return new ProblemError(413, 'EVENT_TOO_LARGE');
  const isTrouble = error instanceof StoreUnavailable || isStoreTrouble(error);
  return isTrouble ? new ProblemError(503, 'STORE_UNAVAILABLE') : null;
}

function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HttpException) return ofHttpException(error);
  return ofReadModels(error) ?? ofStore(error) ?? new ProblemError(500, 'UNEXPECTED');
}

const urn = (code: string): string => `urn:tsunagi:problem:${code.toLowerCase().replaceAll('_', '-')}`;

function ofRefusal(refusal: Refusal): Problem {
  const { title, detail } = problemTexts.REFUSED;
  const message = refusalMessage(refusal.code, refusal.facts) ?? detail;
  return { type: urn(refusal.code), title, status: 409, detail: message, code: refusal.code };
}

function ofProblemError({ status, code, errors }: ProblemError, traceId: string): Problem {
  return {
    type: urn(code),
    ...problemTexts[code],
    status,
    code,
    ...(errors.length > 0 ? { errors } : {}),
    ...(status >= 500 ? { traceId } : {}),
  };
}

function sendProblem(reply: FastifyReply, problem: Problem): void {
  void reply
    .status(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** For what fails before any route is found, where no filter reaches. */
export function answerBadRequest(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply, ofProblemError(new ProblemError(400, 'BAD_REQUEST'), request.id));
}

/** The one place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (error instanceof Refusal) {
      sendProblem(reply, ofRefusal(error as Refusal));
      return;
    }
    const problem = toProblemError(error);
    if (problem.status >= 500) {
      const route = request.routeOptions.url ?? null;
      this.log.error(problem.code, {
        traceId: request.id,
        method: request.method,
        route,
        ...errorFacts(error),
      });
    }
    sendProblem(reply.headers(problem.headers), ofProblemError(problem, request.id));
  }
}
