import type { OrganisationLineResponse } from '@tsunagi/contracts';

export const organisationKinds: Readonly<Record<OrganisationLineResponse['kind'], string>> = {
  hospital: '病院',
  homeCareSupportOffice: '居宅介護支援事業所',
  communitySupportCenter: '地域包括支援センター',
  smallMultifunctionalOffice: '小規模多機能',
  nursingMultifunctionalOffice: '看護小規模多機能',
  regionalCoordination: '圏域の調整役',
};

export const pickerTexts = {
  support: '名称・フリガナ・番号・町名の一部で探し、矢印キーと Enter で選べます。',
  tel: (number: string) => `電話 ${number}`,
  fax: (number: string) => `FAX ${number}`,
  number: (number: string) => `番号 ${number}`,
} as const;
