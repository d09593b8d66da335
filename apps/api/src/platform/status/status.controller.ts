import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { civilDateInJapan } from '@tsunagi/domain';
import { Public } from '../auth/rights.js';
import { Clock } from '../clock.js';
import { PRODUCT_NAME, PRODUCT_VERSION } from '../product.js';
import { Reactions } from '../reactions/reactions.js';
import { StatusResponse } from './status.response.js';

@ApiTags('稼働状況')
@Controller('status')
export class StatusController {
  constructor(
    private readonly clock: Clock,
    private readonly reactions: Reactions,
  ) {}

  /** 稼働状況。デモのときはその日付を示す */
  @Get()
  @Public()
  show(): StatusResponse {
    const now = this.clock.now();
    const { simulated } = this.clock;
    const failing = this.reactions.health().filter((reaction) => reaction.failing !== null);
    return {
      product: PRODUCT_NAME,
      version: PRODUCT_VERSION,
      simulated,
      now,
      demonstrationDay: simulated ? civilDateInJapan(now) : null,
      failingReactions: failing.map(({ name }) => name),
    };
  }
}
