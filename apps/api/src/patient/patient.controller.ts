import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { PatientId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { ReadsOnly } from '../platform/http/freshness.interceptor.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { IdParam } from '../platform/validation/id-param.js';
import { CorrectPatientDetails } from './correct-patient-details/correct-patient-details.command.js';
import { CorrectPatientDetailsRequest } from './correct-patient-details/correct-patient-details.request.js';
import { RecordCareCertification } from './record-care-certification/record-care-certification.command.js';
import { RecordCareCertificationRequest } from './record-care-certification/record-care-certification.request.js';
import { RegisterPatient } from './register-patient/register-patient.command.js';
import { RegisterPatientRequest } from './register-patient/register-patient.request.js';
import { FoundPatientsResponse } from './search-patients/found-patients.response.js';
import { SearchPatients } from './search-patients/search-patients.query.js';
import { SearchPatientsRequest } from './search-patients/search-patients.request.js';

/** Each organisation keeps its own record of a person. */
@ApiTags('患者・利用者')
@Controller('patients')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class PatientController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** 自院・自事業所の登録から人を探す。氏名を URL に残さないための POST で、何も書かない */
  @Post('search')
  @HttpCode(200)
  @ReadsOnly()
  search(@Body() request: SearchPatientsRequest, @Actor() actor: Actor): Promise<FoundPatientsResponse> {
    return this.queries.execute(new SearchPatients(request, actor));
  }

  /** 患者を登録する */
  @Post()
  register(
    @Body() request: RegisterPatientRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new RegisterPatient(request, actor, context));
  }

  /** 患者の訂正。省いた項目は変わらない */
  @Post(':id/corrections')
  @HttpCode(200)
  correct(
    @IdParam('id') id: PatientId,
    @Body() request: CorrectPatientDetailsRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new CorrectPatientDetails(id, request, actor, context));
  }

  /** 要介護認定を記録する */
  @Post(':id/certification')
  @HttpCode(200)
  certify(
    @IdParam('id') id: PatientId,
    @Body() request: RecordCareCertificationRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new RecordCareCertification(id, request, actor, context));
  }
}
