import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { IdParam } from '../platform/validation/id-param.js';
import { AdmissionRequest } from './admission.request.js';
import { AdmitPlannedPatient } from './admit-planned-patient/admit-planned-patient.command.js';
import { CancelAdmission } from './cancel-admission/cancel-admission.command.js';
import { CancelDischarge } from './cancel-discharge/cancel-discharge.command.js';
import { CorrectAdmission } from './correct-admission/correct-admission.command.js';
import { CorrectAdmissionRequest } from './correct-admission/correct-admission.request.js';
import { DischargePatient } from './discharge-patient/discharge-patient.command.js';
import { DischargePatientRequest } from './discharge-patient/discharge-patient.request.js';
import { MakeHospitalTransfer } from './make-hospital-transfer/make-hospital-transfer.command.js';
import { MakeHospitalTransferRequest } from './make-hospital-transfer/make-hospital-transfer.request.js';
import { ReasonRequest } from './reason.request.js';
import { RecordDeath } from './record-death/record-death.command.js';
import { RecordDeathRequest } from './record-death/record-death.request.js';
import { RegisterStay } from './register-stay/register-stay.command.js';
import { RegisterStayRequest, stayToRegister } from './register-stay/register-stay.request.js';

@ApiTags('入院')
@Controller('stays')
@Roles('liaisonStaff', 'ward')
export class HospitalStayController {
  constructor(private readonly commands: CommandBus) {}

  /** 入院予定または入院を登録する */
  @Post()
  register(
    @Body() request: RegisterStayRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    const stay = stayToRegister(request, context);
    return this.commands.execute(new RegisterStay(request.patientId, stay, actor, context));
  }

  /** 予定していた入院が始まった */
  @Post(':id/admission')
  @HttpCode(200)
  admit(
    @IdParam('id') id: StayId,
    @Body() request: AdmissionRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new AdmitPlannedPatient(id, request, actor, context));
  }

  /** 入院の訂正。省いた項目は変わらない */
  @Post(':id/admission-correction')
  @HttpCode(200)
  correct(
    @IdParam('id') id: StayId,
    @Body() request: CorrectAdmissionRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new CorrectAdmission(id, request, actor, context));
  }

  /** 入院または入院予定の取消 */
  @Post(':id/admission-cancellation')
  @HttpCode(200)
  cancel(
    @IdParam('id') id: StayId,
    @Body() request: ReasonRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new CancelAdmission(id, request, actor, context));
  }

  /** 転院 */
  @Post(':id/hospital-transfer')
  @HttpCode(200)
  transfer(
    @IdParam('id') id: StayId,
    @Body() request: MakeHospitalTransferRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new MakeHospitalTransfer(id, request, actor, context));
  }

  /** 退院 */
  @Post(':id/discharge')
  @HttpCode(200)
  discharge(
    @IdParam('id') id: StayId,
    @Body() request: DischargePatientRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new DischargePatient(id, request, actor, context));
  }

  /** 退院の取消。誤って記録した転院や死亡も取り消せる */
  @Post(':id/discharge-cancellation')
  @HttpCode(200)
  cancelDischarge(
    @IdParam('id') id: StayId,
    @Body() request: ReasonRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new CancelDischarge(id, request, actor, context));
  }

  /** 死亡 */
  @Post(':id/death')
  @HttpCode(200)
  recordDeath(
    @IdParam('id') id: StayId,
    @Body() request: RecordDeathRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new RecordDeath(id, request, actor, context));
  }
}
