import { Module } from '@nestjs/common';
import { AddStaffMemberHandler } from './add-staff-member/add-staff-member.command.js';
import { AdministeredOrganisations } from './administered-organisations.js';
import { CorrectProfileHandler } from './correct-profile/correct-profile.command.js';
import { DeclareClosureHandler } from './declare-closure/declare-closure.command.js';
import { DirectoryController } from './directory.controller.js';
import { ListOrganisationsHandler } from './list-organisations/list-organisations.query.js';
import { ListPeopleHandler } from './list-people/list-people.query.js';
import { OrganisationController } from './organisation.controller.js';
import { Organisations } from './organisations.js';
import { ReassignStaffMemberHandler } from './reassign-staff-member/reassign-staff-member.command.js';
import { RecordStaffMemberLeftHandler } from './record-staff-member-left/record-staff-member-left.command.js';
import { RegisterOrganisationHandler } from './register-organisation/register-organisation.command.js';
import { SetBusinessHoursHandler } from './set-business-hours/set-business-hours.command.js';
import { ContactController } from './show-contact/contact.controller.js';
import { ShowContactHandler } from './show-contact/show-contact.query.js';
import { ShowOrganisationHandler } from './show-organisation/show-organisation.query.js';
import { StaffController } from './staff.controller.js';
import { WithdrawClosureHandler } from './withdraw-closure/withdraw-closure.command.js';

/** 病院・事業所・センター */
@Module({
  controllers: [OrganisationController, StaffController, DirectoryController, ContactController],
  providers: [
    Organisations,
    AdministeredOrganisations,
    RegisterOrganisationHandler,
    CorrectProfileHandler,
    SetBusinessHoursHandler,
    DeclareClosureHandler,
    WithdrawClosureHandler,
    AddStaffMemberHandler,
    ReassignStaffMemberHandler,
    RecordStaffMemberLeftHandler,
    ListOrganisationsHandler,
    ListPeopleHandler,
    ShowOrganisationHandler,
    ShowContactHandler,
  ],
  exports: [Organisations],
})
export class OrganisationModule {}
