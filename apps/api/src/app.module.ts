import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { type AccountOptions, AccountsModule } from './accounts/accounts.module.js';
import { AdmissionSheetModule } from './admission-sheet/admission-sheet.module.js';
import { LiaisonNoteModule } from './liaison-note/liaison-note.module.js';
import { FeeDeadlinesModule } from './fee-deadlines/fee-deadlines.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { LiveModule } from './live/live.module.js';
import { TodayModule } from './today/today.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { DischargeNoticeModule } from './discharge-notice/discharge-notice.module.js';
import { HospitalStayModule } from './hospital-stay/hospital-stay.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PatientModule } from './patient/patient.module.js';
import type { Installation } from './platform/installation.js';
import { PlatformModule } from './platform/platform.module.js';
import { PreparationModule } from './preparation/preparation.module.js';

/** The features that this server offers. */
const FEATURES: readonly Type[] = [
  AdmissionSheetModule,
  PatientModule,
  OrganisationModule,
  HospitalStayModule,
  DischargeNoticeModule,
  LiaisonNoteModule,
  PreparationModule,
  InboxModule,
  IndicatorsModule,
  TimelineModule,
  FeeDeadlinesModule,
  LiveModule,
  TodayModule,
];

@Module({})
export class AppModule {
  static on(installation: Installation, accounts: AccountOptions, more: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.on(installation), AccountsModule.on(accounts), ...FEATURES, ...more],
    };
  }
}
