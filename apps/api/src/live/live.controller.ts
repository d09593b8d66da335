import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actor, type PlatformRequest } from '../platform/auth/actor.js';
import { AnyRole, Unattended } from '../platform/auth/rights.js';
import { notSignedIn } from '../platform/problem/problem-error.js';
import type { LiveSink } from './live-stream.js';
import { LiveStreams } from './live-streams.js';
import { LiveRequest } from './live.request.js';
import { LiveNoticeResponse } from './live.response.js';

/** A reader that takes nothing more is cut off. */
const PATIENCE_MS = 1_000;
const POSITION = /^\d{1,20}$/;

/** Ends with its answer: the connection is not kept for another request. */
function beginAnswer(reply: FastifyReply): void {
  const headers = reply.getHeaders();
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'Content-Type': 'text/event-stream; charset=utf-8',
    'X-Accel-Buffering': 'no',
    Connection: 'close',
  });
  reply.raw.flushHeaders();
}

const sinkOf = ({ raw }: FastifyReply): LiveSink => ({
  write: (text) => raw.write(text),
  onDrain: (listener) => void raw.on('drain', listener),
  end: () => {
    raw.end();
    setTimeout(() => raw.destroy(), PATIENCE_MS).unref();
  },
});

@ApiTags('届いたことの知らせ')
@Controller('live')
export class LiveController {
  constructor(private readonly streams: LiveStreams) {}

  /**
   * 何かが変わると、変わったものの種類と識別子だけを知らせる(Server-Sent Events)。`ready`: 聞き始めた、
   * `change`: 変わった、`reload`: すべて読み直す、`beat`: つながっている、`crowded`・`ended`・`closing`: 終わる。
   */
  @Get()
  @AnyRole()
  @Unattended()
  @ApiProduces('text/event-stream')
  @ApiExtraModels(LiveNoticeResponse)
  listen(
    @Query() request: LiveRequest,
    @Req() incoming: PlatformRequest,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): void {
    const { sessionKey } = incoming;
    if (sessionKey === undefined) throw notSignedIn();
    const last = incoming.headers['last-event-id'];
    const heard = typeof last === 'string' && POSITION.test(last) ? last : undefined;
    beginAnswer(reply);
    const stream = this.streams.open({ actor, sessionKey }, heard ?? request.after ?? null, sinkOf(reply));
    reply.raw.on('close', () => this.streams.forget(stream));
    reply.raw.on('error', () => this.streams.forget(stream));
  }
}
