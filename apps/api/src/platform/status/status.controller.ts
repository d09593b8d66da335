import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { civilDateInJapan } from '@tsunagi/domain';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/rights.js';
import { Clock } from '../clock.js';
import { PRODUCT_NAME, PRODUCT_VERSION } from '../product.js';
import { Projector } from '../projector/projector.js';
import { Reactions } from '../reactions/reactions.js';
import { HealthResponse } from './health.response.js';
import { StatusResponse } from './status.response.js';

@ApiTags('稼働状況')
@Controller()
@Public()
export class StatusController {
  constructor(
    private readonly clock: Clock,
    private readonly projector: Projector,
    private readonly reactions: Reactions,
  ) {}

  /** 製品と時計。デモのときはその日付を示す */
  @Get('status')
  status(): StatusResponse {
    const now = this.clock.now();
    const { simulated } = this.clock;
    return {
      ...{ product: PRODUCT_NAME, version: PRODUCT_VERSION, simulated, now },
      demonstrationDay: simulated ? civilDateInJapan(now) : null,
    };
  }

  /** 監視のための答え。正常でないときは 503 */
  @Get('health')
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthResponse> {
    const { isLagging, isNotAdvancing, stoppedProjections } = await this.projector.health();
    const stopped = stoppedProjections.map(({ projection }) => projection);
    const failing = this.reactions.health().flatMap(({ name, failing }) => (failing === null ? [] : [name]));
    const healthy = !isLagging && !isNotAdvancing && stopped.length + failing.length === 0;
    if (!healthy) void reply.status(503);
    return { healthy, isLagging, isNotAdvancing, stoppedProjections: stopped, failingReactions: failing };
  }
}
