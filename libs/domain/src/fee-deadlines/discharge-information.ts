import { addDays, type CivilDate } from '../kernel/index.js';

/** 退院・退所加算: information obtained up to seven calendar days after the discharge counts. */
export const dischargeInformationRule = {
  id: 'CARE_DISCH_INFO',
  version: '2018-04',
  effectiveFrom: '2018-04-01',
  daysAfterDischarge: 7,
} as const;

export interface DischargeInformationDeadline {
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly dischargedOn: CivilDate;
  readonly daysAfterDischarge: number;
  readonly dueOn: CivilDate;
}

/** `null` for a discharge before the rule. */
export function dischargeInformationDeadline(dischargedOn: CivilDate): DischargeInformationDeadline | null {
  const { id, version, effectiveFrom, daysAfterDischarge } = dischargeInformationRule;
  if (dischargedOn < effectiveFrom) return null;
  return {
    ruleId: id,
    ruleVersion: version,
    dischargedOn,
    daysAfterDischarge,
    dueOn: addDays(dischargedOn, daysAfterDischarge),
  };
}
