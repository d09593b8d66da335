import type { CatalogueSection } from '../../catalogue/catalogue.js';
import {
  asked,
  careLevelOptions,
  fromHospital,
  fromOffice,
  fromPatient,
  fromStay,
  plain,
  sexOptions,
  TEL_LIMIT,
  TEXT_LIMIT,
} from '../../catalogue/field-traits.js';

const extension = true;

export const envelope = {
  id: 'envelope',
  title: '連携連絡票',
  half: 'request',
  fields: [
    { path: 'envelope.sentOn', label: '発信日', kind: 'date', setBySending: true, ...plain },
    {
      path: 'envelope.toInstitution',
      label: '宛先 医療機関',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...fromHospital,
    },
    { path: 'envelope.toDepartment', label: '診療科', kind: 'text', limit: TEXT_LIMIT, ...fromStay },
    { path: 'envelope.toDoctor', label: '医師名', kind: 'text', limit: TEXT_LIMIT, ...fromStay },
    { path: 'envelope.fromOffice', label: '発信者 事業所', kind: 'text', limit: TEXT_LIMIT, ...fromOffice },
    { path: 'envelope.fromOfficeNumber', label: '事業所番号', kind: 'text', limit: 10, ...fromOffice },
    {
      path: 'envelope.careManagerName',
      label: 'ケアマネジャー氏名',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...fromStay,
    },
    { path: 'envelope.tel', label: 'TEL', kind: 'tel', limit: TEL_LIMIT, ...fromOffice },
    { path: 'envelope.fax', label: 'FAX', kind: 'tel', limit: TEL_LIMIT, ...fromOffice },
    { path: 'envelope.mail', label: 'メール', kind: 'text', limit: TEXT_LIMIT, ...plain },
    { path: 'envelope.pageCount', label: '枚数', kind: 'int', min: 1, max: 99, unit: '枚', ...plain },
    { path: 'envelope.answerWantedBy', label: '返信希望日', kind: 'date', ...plain },
    {
      path: 'envelope.urgency',
      label: '緊急度',
      kind: 'enum1',
      options: [
        { code: 'normal', label: '通常' },
        { code: 'urgent', label: '至急' },
      ],
      ...plain,
    },
  ],
} as const satisfies CatalogueSection;

export const client = {
  id: 'client',
  title: '利用者',
  half: 'request',
  fields: [
    { path: 'client.name', label: '氏名', kind: 'text', limit: TEXT_LIMIT, ...fromPatient },
    { path: 'client.kana', label: 'ふりがな', kind: 'text', limit: TEXT_LIMIT, ...fromPatient },
    { path: 'client.birthDate', label: '生年月日', kind: 'date', ...fromPatient },
    { path: 'client.age', label: '年齢', kind: 'int', min: 0, max: 130, unit: '歳', ...fromPatient },
    { path: 'client.sex', label: '性別', kind: 'enum1', options: sexOptions, ...fromPatient },
    { path: 'client.address', label: '住所', kind: 'text', limit: TEXT_LIMIT, ...fromPatient },
    {
      path: 'client.careLevel',
      label: '要介護度',
      kind: 'enum1',
      options: careLevelOptions,
      ...fromPatient,
    },
    { path: 'client.careLevelFrom', label: '有効期間(開始)', kind: 'date', ...fromPatient },
    { path: 'client.careLevelTo', label: '有効期間(終了)', kind: 'date', ...fromPatient },
    { path: 'client.insuredNumber', label: '被保険者番号', kind: 'text', limit: 10, ...fromPatient },
    { path: 'client.admittedOn', label: '入院日', kind: 'date', extension, ...fromStay },
    { path: 'client.ward', label: '病棟', kind: 'text', limit: TEXT_LIMIT, extension, ...fromStay },
    { path: 'client.expectedDischargeOn', label: '退院予定日', kind: 'date', extension, ...fromStay },
  ],
} as const satisfies CatalogueSection;

export const consent = {
  id: 'consent',
  title: '同意',
  half: 'request',
  statement: '本人/家族の同意を得ています',
  fields: [
    { path: 'consent.obtained', label: '本人/家族の同意を得ています', kind: 'bool', ...asked },
    { path: 'consent.givenOn', label: '同意を得た日', kind: 'date', ...asked },
    {
      path: 'consent.givenBy',
      label: '同意した人',
      kind: 'enumN',
      options: [
        { code: 'patient', label: '本人' },
        { code: 'family', label: '家族' },
      ],
      ...asked,
    },
    {
      path: 'consent.familyRelation',
      label: '同意した家族の続柄',
      kind: 'text',
      limit: 40,
      appliesWhen: { path: 'consent.givenBy', is: ['family'] },
      ...asked,
    },
    {
      path: 'consent.form',
      label: '同意の方法',
      kind: 'enum1',
      options: [
        { code: 'written', label: '同意書あり' },
        { code: 'oral', label: '口頭' },
      ],
      ...asked,
    },
  ],
} as const satisfies CatalogueSection;
