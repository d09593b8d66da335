import { stayMessages } from '@tsunagi/contracts';
import type { AdmissionRoute, CivilDate, Instant, PatientId } from '@tsunagi/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { happenedAt } from '../../document/happened.request.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { invalidInput } from '../../platform/problem/problem-error.js';
import { IsCivilDate, IsInstant } from '../../platform/validation/rules.js';
import {
  ADMISSION_ROUTES,
  AdmissionDetailsRequest,
  admissionHappenedAt,
  placeOf,
} from '../admission.request.js';
import type { StayToRegister } from './register-stay.command.js';

/** 入院予定(`plannedOn`)または入院(`admittedOn`)のどちらか */
export class RegisterStayRequest extends AdmissionDetailsRequest {
  @IsUUID()
  readonly patientId!: PatientId;

  /** 入院予定日 */
  @IsOptional()
  @IsCivilDate()
  readonly plannedOn?: CivilDate | null;

  /** 入院日 */
  @IsOptional()
  @IsCivilDate()
  readonly admittedOn?: CivilDate | null;

  /** 入院日時。分からないときは省く */
  @IsOptional()
  @IsInstant()
  readonly admittedAt?: Instant | null;

  /** 入院経路。入院のときは必ず示す */
  @IsOptional()
  @IsIn(ADMISSION_ROUTES)
  readonly route?: AdmissionRoute | null;
}

const ONLY_WITH_ADMISSION = ['admittedAt', 'room', 'cause'] as const;

function planned(
  plannedOn: CivilDate,
  request: RegisterStayRequest,
  context: CommandContext,
): StayToRegister {
  const { ward, department, attendingPhysician } = placeOf(request);
  const early = ONLY_WITH_ADMISSION.filter((field) => (request[field] ?? null) !== null);
  if (early.length > 0)
    throw invalidInput(...early.map((field) => ({ field, message: stayMessages.onlyWithAdmission })));
  const occurredAt = happenedAt(request, context);
  return { type: 'PlanAdmission', plannedOn, ward, department, attendingPhysician, occurredAt };
}

function admitted(
  admittedOn: CivilDate,
  request: RegisterStayRequest,
  context: CommandContext,
): StayToRegister {
  const { admittedAt = null, route = null } = request;
  if (route === null) throw invalidInput({ field: 'route', message: stayMessages.routeMissing });
  const occurredAt = admissionHappenedAt(request, context);
  return { type: 'AdmitPatient', admittedOn, admittedAt, route, ...placeOf(request), occurredAt };
}

/** @throws ProblemError 400 unless exactly one of the two dates is named */
export function stayToRegister(request: RegisterStayRequest, context: CommandContext): StayToRegister {
  const { plannedOn = null, admittedOn = null } = request;
  if (admittedOn !== null && plannedOn === null) return admitted(admittedOn, request, context);
  if (plannedOn !== null && admittedOn === null) return planned(plannedOn, request, context);
  throw invalidInput({ field: 'admittedOn', message: stayMessages.plannedOrAdmitted });
}
