import type { PersonalDetails, Sex } from '@tsunagi/domain';
import { IsIn, ValidateIf } from 'class-validator';
import { IsText } from '../../platform/validation/rules.js';
import { detailsOf, PatientDetailsRequest, SEXES } from '../patient-details.request.js';

const isGiven = (_request: object, value: unknown): boolean => value !== undefined;

/** 省いた項目は変わらない */
export class CorrectPatientDetailsRequest extends PatientDetailsRequest {
  /** 氏名。空にはできない */
  @ValidateIf(isGiven)
  @IsText(100)
  readonly name?: string;

  @ValidateIf(isGiven)
  @IsIn(SEXES)
  readonly sex?: Sex;
}

export const changesOf = (request: CorrectPatientDetailsRequest): Partial<PersonalDetails> => ({
  name: request.name,
  sex: request.sex,
  ...detailsOf(request),
});
