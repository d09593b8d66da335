import type { Admission, AdmissionMoment, AdmissionRoute, CivilDate, Instant } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { happenedAt, HappenedRequest } from '../document/happened.request.js';
import type { CommandContext } from '../platform/command/command-context.js';
import { IsCivilDate, IsInstant, IsText } from '../platform/validation/rules.js';

export const ADMISSION_ROUTES: readonly AdmissionRoute[] = ['planned', 'emergency', 'hospitalTransfer'];

/** Where the person lies and who treats them; `null` says that nobody knows. */
export abstract class PlaceRequest extends HappenedRequest {
  /** 病棟 */
  @IsOptional()
  @IsText(100)
  readonly ward?: string | null;

  /** 診療科 */
  @IsOptional()
  @IsText(100)
  readonly department?: string | null;

  /** 主治医 */
  @IsOptional()
  @IsText(100)
  readonly attendingPhysician?: string | null;
}

export abstract class AdmissionDetailsRequest extends PlaceRequest {
  /** 病室 */
  @IsOptional()
  @IsText(100)
  readonly room?: string | null;

  /** 入院の理由 */
  @IsOptional()
  @IsText()
  readonly cause?: string | null;
}

type Place = Omit<Admission, keyof AdmissionMoment>;

export const placeOf = (request: AdmissionDetailsRequest): Place => ({
  ward: request.ward ?? null,
  room: request.room ?? null,
  department: request.department ?? null,
  attendingPhysician: request.attendingPhysician ?? null,
  cause: request.cause ?? null,
});

export class AdmissionRequest extends AdmissionDetailsRequest {
  /** 入院日 */
  @IsCivilDate()
  readonly admittedOn!: CivilDate;

  /** 入院日時。分からないときは省く */
  @IsOptional()
  @IsInstant()
  readonly admittedAt?: Instant | null;

  /** 入院経路。省略時は予定入院 */
  @IsOptional()
  @IsIn(ADMISSION_ROUTES)
  readonly route?: AdmissionRoute;
}

interface AdmittedWhen {
  readonly admittedAt?: Instant | null;
  readonly occurredAt?: Instant;
}

/** An admission whose time is known happened then; one written down a little early happens now. */
export function admissionHappenedAt(
  { admittedAt, occurredAt }: AdmittedWhen,
  context: CommandContext,
): Instant {
  const known = admittedAt && admittedAt <= context.now ? admittedAt : undefined;
  return happenedAt({ occurredAt: occurredAt ?? known }, context);
}
