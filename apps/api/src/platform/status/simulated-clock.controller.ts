import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/rights.js';
import { MoveClockRequest } from './move-clock.request.js';
import { TimeTravel } from './time-travel.js';

/** Part of a demonstration on this machine only. */
@ApiTags('デモ')
@Controller('simulated-clock')
export class SimulatedClockController {
  constructor(private readonly timeTravel: TimeTravel) {}

  /** 模擬時計を進める */
  @Put()
  @Public()
  async move(@Body() { now }: MoveClockRequest): Promise<{ now: string }> {
    return { now: await this.timeTravel.moveTo(now) };
  }
}
