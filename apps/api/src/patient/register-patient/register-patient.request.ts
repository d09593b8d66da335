import { type PersonalDetails, type Sex, stated } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { IsText } from '../../platform/validation/rules.js';
import { detailsOf, PatientDetailsRequest, SEXES } from '../patient-details.request.js';

export class RegisterPatientRequest extends PatientDetailsRequest {
  /** 氏名。入力されたとおりに残す */
  @IsText(100)
  readonly name!: string;

  @IsOptional()
  @IsIn(SEXES)
  readonly sex?: Sex;
}

const NOTHING_KNOWN = {
  ...{ kana: null, birthDate: null, postalCode: null, address: null, tel: null },
  ...{ hospitalPatientNumber: null, insuredNumber: null },
};

export const allDetailsOf = (request: RegisterPatientRequest): PersonalDetails => ({
  ...NOTHING_KNOWN,
  ...stated(detailsOf(request)),
  name: request.name,
  sex: request.sex ?? 'unknown',
});
