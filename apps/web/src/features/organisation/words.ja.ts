import type { OrganisationLineResponse, PersonOfStaffResponse } from '@tsunagi/contracts';

export type Kind = OrganisationLineResponse['kind'];
export type Role = PersonOfStaffResponse['role'];

export const kindNames: Readonly<Record<Kind, string>> = {
  hospital: '病院',
  homeCareSupportOffice: '居宅介護支援事業所',
  communitySupportCenter: '地域包括支援センター',
  smallMultifunctionalOffice: '小規模多機能型居宅介護事業所',
  nursingMultifunctionalOffice: '看護小規模多機能型居宅介護事業所',
  regionalCoordination: '圏域の調整役',
};

interface RoleWords {
  readonly name: string;
  /** What the person can do. */
  readonly support: string;
}

export const roleWords: Readonly<Record<Role, RoleWords>> = {
  liaisonStaff: {
    name: '地域医療連携室',
    support: '入院と退院予定の登録、事業所への連絡、提供書と連絡票のやりとりをします。',
  },
  ward: { name: '病棟', support: '入院中の方と準備の見守りを見て、連携室とともに記録します。' },
  careManager: {
    name: '介護支援専門員',
    support: '受信箱で連絡を受け取り、提供書と連絡票を書きます。',
  },
  officeAdministrator: {
    name: '管理者',
    support: '職員の招待、役割、営業日・営業時間、臨時休業を管理します。',
  },
  regionalCoordinator: {
    name: '圏域の調整役',
    support: '圏域の指標と準備の見守りを、氏名なしで見ます。組織の設定も管理します。',
  },
};

const HOSPITAL: readonly Role[] = ['liaisonStaff', 'ward', 'officeAdministrator'];
const CARE_OFFICE: readonly Role[] = ['careManager', 'officeAdministrator'];

/** 役割 that exist in each kind of organisation; the server refuses any other. */
export const rolesOfKind: Readonly<Record<Kind, readonly Role[]>> = {
  hospital: HOSPITAL,
  homeCareSupportOffice: CARE_OFFICE,
  communitySupportCenter: CARE_OFFICE,
  smallMultifunctionalOffice: CARE_OFFICE,
  nursingMultifunctionalOffice: CARE_OFFICE,
  regionalCoordination: ['regionalCoordinator', 'officeAdministrator'],
};
