import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { ShowTodayHandler } from './show-today/show-today.query.js';
import { TodayController } from './today.controller.js';

/** 今日の対応 */
@Module({ imports: [OrganisationModule], controllers: [TodayController], providers: [ShowTodayHandler] })
export class TodayModule {}
