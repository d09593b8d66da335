import { type CivilDate, type PersonalDetails, type Sex, toKatakana } from '@tsunagi/domain';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { HappenedRequest } from '../document/happened.request.js';
import { IsText } from '../platform/validation/rules.js';
import { IsWrittenDate } from './written-date.js';

export const SEXES: readonly Sex[] = ['male', 'female', 'other', 'unknown'];

type Details = Omit<PersonalDetails, 'name' | 'sex'>;

/** Everything but name and sex; `null` says that it is not known. */
export abstract class PatientDetailsRequest extends HappenedRequest {
  /** フリガナ。ひらがな・半角カナは全角カタカナになる */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? toKatakana(value) : value))
  @IsText(100)
  readonly kana?: string | null;

  /** 生年月日。1935-04-05、昭和10年4月5日、S10.4.5、3100405 のどれでもよい */
  @IsOptional()
  @IsWrittenDate()
  readonly birthDate?: CivilDate | null;

  @IsOptional()
  @IsText(10)
  readonly postalCode?: string | null;

  @IsOptional()
  @IsText(300)
  readonly address?: string | null;

  @IsOptional()
  @IsText(30)
  readonly tel?: string | null;

  /** 患者ID */
  @IsOptional()
  @IsText(50)
  readonly hospitalPatientNumber?: string | null;

  /** 被保険者番号 */
  @IsOptional()
  @IsText(10)
  readonly insuredNumber?: string | null;
}

/** What the request leaves out is `undefined`. */
export const detailsOf = (request: PatientDetailsRequest): Partial<Details> => ({
  kana: request.kana,
  birthDate: request.birthDate,
  postalCode: request.postalCode,
  address: request.address,
  tel: request.tel,
  hospitalPatientNumber: request.hospitalPatientNumber,
  insuredNumber: request.insuredNumber,
});
