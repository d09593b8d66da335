import type { OrganisationKind } from '@tsunagi/domain';

/** 居宅介護支援事業所・地域包括支援センター・(看護)小規模多機能: who may be in charge of a person. */
export const CARE_OFFICES: readonly OrganisationKind[] = [
  'homeCareSupportOffice',
  'communitySupportCenter',
  'smallMultifunctionalOffice',
  'nursingMultifunctionalOffice',
];
