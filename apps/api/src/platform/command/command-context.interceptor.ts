import { createHmac } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Observable } from 'rxjs';
import { type PlatformRequest, requestOf } from '../auth/actor.js';
import { Clock } from '../clock.js';
import { derivedId, randomId } from '../derived-id.js';
import { ProblemError } from '../problem/problem-error.js';
import { Secrets } from '../secrets.js';
import { canonicalJson } from './canonical-json.js';
import { type CommandContext, type CommandRequest, IF_MATCH_REQUIRED } from './command-context.js';

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,128}$/;
const ENTITY_TAG = /^(?:W\/)?"(\d{1,10})"$/;

function header(request: PlatformRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

function expectedRevision(request: PlatformRequest): number | null {
  const ifMatch = header(request, 'if-match');
  if (ifMatch === null) return null;
  const revision = ENTITY_TAG.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw new ProblemError(400, 'INVALID_IF_MATCH');
  return Number(revision);
}

/** Puts a command context on every request that writes. */
@Injectable()
export class CommandContextInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request: PlatformRequest & CommandRequest = requestOf(execution);
    if (request.method !== 'GET' && request.method !== 'HEAD') request.commandContext = this.context(request);
    const required = this.reflector.get<true | undefined>(IF_MATCH_REQUIRED, execution.getHandler());
    if (required && request.commandContext?.expectedRevision === null) {
      throw new ProblemError(428, 'REVISION_REQUIRED');
    }
    return next.handle();
  }

  private context(request: PlatformRequest): CommandContext {
    const { actor } = request;
    return {
      ...this.identity(request),
      actor: actor?.staffId ?? 'system',
      organisationId: actor?.organisationId ?? null,
      regionId: actor?.regionId ?? null,
      correlationId: request.id,
      causationId: null,
      expectedRevision: expectedRevision(request),
      now: this.clock.now(),
    };
  }

  private identity(request: PlatformRequest): Pick<CommandContext, 'commandId' | 'commandMac'> {
    const key = header(request, 'idempotency-key');
    if (key === null) return { commandId: randomId(), commandMac: null };
    if (!IDEMPOTENCY_KEY.test(key)) throw new ProblemError(400, 'INVALID_IDEMPOTENCY_KEY');
    const caller = request.actor?.staffId ?? 'anonymous';
    return { commandId: derivedId('command', caller, key), commandMac: this.mac(request) };
  }

  private mac(request: PlatformRequest): string {
    const [path] = request.url.split('?');
    return createHmac('sha256', this.secrets.commandMacKey)
      .update(`${request.method} ${path}\n${canonicalJson(request.body ?? null)}`)
      .digest('base64url');
  }
}
