import { Module } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller.js';
import { ShowIndicatorsHandler } from './show-indicators/show-indicators.query.js';

/** 圏域の指標 */
@Module({ controllers: [IndicatorsController], providers: [ShowIndicatorsHandler] })
export class IndicatorsModule {}
