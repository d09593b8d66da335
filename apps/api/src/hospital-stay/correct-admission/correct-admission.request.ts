import type { AdmissionMoment, CivilDate, Instant } from '@tsunagi/domain';
import { IsOptional, ValidateIf } from 'class-validator';
import { IsCivilDate, IsInstant } from '../../platform/validation/rules.js';
import { AdmissionDetailsRequest } from '../admission.request.js';

/** 省いた項目は変わらない */
export class CorrectAdmissionRequest extends AdmissionDetailsRequest {
  /** 入院日。日時を直すときも必ず示す */
  @ValidateIf(
    ({ admittedOn, admittedAt }: CorrectAdmissionRequest) =>
      admittedOn !== undefined || admittedAt !== undefined,
  )
  @IsCivilDate()
  readonly admittedOn?: CivilDate;

  /** 入院日時。入院日だけを示すと、時刻は不明になる */
  @IsOptional()
  @IsInstant()
  readonly admittedAt?: Instant | null;
}

export const momentOf = ({ admittedOn, admittedAt }: CorrectAdmissionRequest): AdmissionMoment | undefined =>
  admittedOn === undefined ? undefined : { admittedOn, admittedAt: admittedAt ?? null };
