import { Module } from '@nestjs/common';
import { HospitalStayModule } from '../hospital-stay/hospital-stay.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { AcknowledgeAnnouncementHandler } from './acknowledge-announcement/acknowledge-announcement.command.js';
import { AnnounceDischargeHandler } from './announce-discharge/announce-discharge.command.js';
import { ConfirmAnnouncementReceiptHandler } from './confirm-announcement-receipt/confirm-announcement-receipt.command.js';
import { DischargeNoticeController } from './discharge-notice.controller.js';
import { ExpectDischargeHandler } from './expect-discharge/expect-discharge.command.js';
import { ForeseeDischargeHandler } from './foresee-discharge/foresee-discharge.command.js';
import { MoveExpectedDischargeHandler } from './move-expected-discharge/move-expected-discharge.command.js';
import { Notices } from './notices.js';
import { ListToldDatesHandler } from './told-dates/list-told-dates.query.js';
import { ToldDatesController } from './told-dates/told-dates.controller.js';
import { WithdrawExpectedDischargeHandler } from './withdraw-expected-discharge/withdraw-expected-discharge.command.js';

/** 退院の連絡 */
@Module({
  imports: [HospitalStayModule, OrganisationModule],
  controllers: [DischargeNoticeController, ToldDatesController],
  providers: [
    Notices,
    ForeseeDischargeHandler,
    ExpectDischargeHandler,
    MoveExpectedDischargeHandler,
    WithdrawExpectedDischargeHandler,
    AnnounceDischargeHandler,
    ConfirmAnnouncementReceiptHandler,
    AcknowledgeAnnouncementHandler,
    ListToldDatesHandler,
  ],
})
export class DischargeNoticeModule {}
