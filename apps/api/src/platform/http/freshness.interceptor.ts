import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type PlatformRequest, requestOf } from '../auth/actor.js';
import { ProblemError } from '../problem/problem-error.js';
import { ReadModelProgress } from './read-model-progress.js';

/** How long a read waits for the position its caller has seen. */
const PATIENCE_MS = 1_000;
const POSITION = /^\d{1,20}$/;
const PENDING = '反映中';

const READS_ONLY = 'tsunagi:reads-only';
/** A read that is asked with POST, because its question must not stand in an address. */
export const ReadsOnly = (): MethodDecorator => SetMetadata(READS_ONLY, true);

type Answer = Readonly<Record<string, unknown>>;
const isAnswer = (body: unknown): body is Answer =>
  typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype;

/**
 * A write answers with `Tsunagi-Position` and an ETag; a read that carries the position waits for it at
 * most a second, then says so: header `Tsunagi-Freshness: pending`, body `freshness: '反映中'`.
 */
@Injectable()
export class FreshnessInterceptor implements NestInterceptor {
  constructor(
    private readonly progress: ReadModelProgress,
    private readonly reflector: Reflector,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = requestOf(execution);
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const fresh = !this.isRead(execution, request) || (await this.isFresh(request));
    if (!fresh) void reply.header('Tsunagi-Freshness', 'pending');
    return next.handle().pipe(
      map((body: unknown) => {
        if (!isAnswer(body)) return body;
        this.writeHeaders(reply, body);
        return fresh ? body : { ...body, freshness: PENDING };
      }),
    );
  }

  private isRead(execution: ExecutionContext, { method }: PlatformRequest): boolean {
    return (
      method === 'GET' || this.reflector.get<true | undefined>(READS_ONLY, execution.getHandler()) === true
    );
  }

  private async isFresh(request: PlatformRequest): Promise<boolean> {
    const position = request.headers['tsunagi-position'];
    if (position === undefined) return true;
    if (typeof position !== 'string' || !POSITION.test(position)) throw new ProblemError(400, 'BAD_REQUEST');
    return this.progress.waitFor(position, PATIENCE_MS);
  }

  private writeHeaders(reply: FastifyReply, { revision, position }: Answer): void {
    if (typeof revision === 'number' && revision >= 0) void reply.header('ETag', `"${revision}"`);
    if (typeof position === 'string') void reply.header('Tsunagi-Position', position);
  }
}
