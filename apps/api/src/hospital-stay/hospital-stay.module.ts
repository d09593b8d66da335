import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PatientModule } from '../patient/patient.module.js';
import { AdmitPlannedPatientHandler } from './admit-planned-patient/admit-planned-patient.command.js';
import { CancelAdmissionHandler } from './cancel-admission/cancel-admission.command.js';
import { CancelDischargeHandler } from './cancel-discharge/cancel-discharge.command.js';
import { ConfirmNoCareManagerHandler } from './confirm-no-care-manager/confirm-no-care-manager.command.js';
import { CountStaysHandler } from './count-stays/count-stays.query.js';
import { CoordinationController } from './coordination.controller.js';
import { CorrectAdmissionHandler } from './correct-admission/correct-admission.command.js';
import { DischargePatientHandler } from './discharge-patient/discharge-patient.command.js';
import { EntitledOffice } from './entitled-office.reaction.js';
import { HospitalStayController } from './hospital-stay.controller.js';
import { IdentifyCareManagerHandler } from './identify-care-manager/identify-care-manager.command.js';
import { JudgeCoordinationHandler } from './judge-coordination/judge-coordination.command.js';
import { ListStaysHandler } from './list-stays/list-stays.query.js';
import { MakeHospitalTransferHandler } from './make-hospital-transfer/make-hospital-transfer.command.js';
import { OwnStays } from './own-stays.js';
import { RecordDeathHandler } from './record-death/record-death.command.js';
import { RegisterStayHandler } from './register-stay/register-stay.command.js';
import { SearchStaysHandler } from './search-stays/search-stays.query.js';
import { StaySearchController } from './search-stays/stay-search.controller.js';
import { PeopleController } from './show-people/people.controller.js';
import { ShowPeopleHandler } from './show-people/show-people.query.js';
import { ShowStayHandler } from './show-stay/show-stay.query.js';
import { StayListController } from './stay-list.controller.js';

/** ひとつの入院 */
@Module({
  imports: [OrganisationModule, PatientModule],
  controllers: [
    HospitalStayController,
    CoordinationController,
    StayListController,
    StaySearchController,
    PeopleController,
  ],
  providers: [
    OwnStays,
    EntitledOffice,
    RegisterStayHandler,
    AdmitPlannedPatientHandler,
    CorrectAdmissionHandler,
    CancelAdmissionHandler,
    IdentifyCareManagerHandler,
    ConfirmNoCareManagerHandler,
    JudgeCoordinationHandler,
    MakeHospitalTransferHandler,
    DischargePatientHandler,
    CancelDischargeHandler,
    RecordDeathHandler,
    ListStaysHandler,
    CountStaysHandler,
    SearchStaysHandler,
    ShowStayHandler,
    ShowPeopleHandler,
  ],
  exports: [OwnStays],
})
export class HospitalStayModule {}
