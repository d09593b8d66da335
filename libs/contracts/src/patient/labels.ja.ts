import type { CareLevel } from '@tsunagi/domain';

/** 要介護度 */
export const careLevelNames: Readonly<Record<CareLevel, string>> = {
  notEligible: '非該当',
  programmeTarget: '事業対象者',
  support1: '要支援1',
  support2: '要支援2',
  care1: '要介護1',
  care2: '要介護2',
  care3: '要介護3',
  care4: '要介護4',
  care5: '要介護5',
  independent: '自立',
};
