import type { CatalogueSection } from '../../catalogue/catalogue.js';
import { asked, carried, MEMO_LIMIT, restricted, TEXT_LIMIT } from '../../catalogue/field-traits.js';

const dischargeDifficultyFactor = true;

export const outlook = {
  id: 'outlook',
  title: '5.今後の在宅生活の展望について(ケアマネジャーとしての意見)',
  fields: [
    {
      path: 'outlook.homeRequirements',
      label: '在宅生活に必要な要件',
      kind: 'memo',
      limit: MEMO_LIMIT,
      ...carried,
    },
    {
      path: 'outlook.householdAfter',
      label: '退院後の世帯状況',
      kind: 'enum1',
      options: [
        { code: 'alone', label: '独居' },
        { code: 'elderlyOnly', label: '高齢世帯' },
        { code: 'withChild', label: '子と同居' },
        { code: 'other', label: 'その他' },
      ],
      dischargeDifficultyFactor,
      ...carried,
    },
    {
      path: 'outlook.householdMembers',
      label: '家族構成員数',
      kind: 'int',
      min: 1,
      max: 30,
      unit: '名',
      appliesWhen: { path: 'outlook.householdAfter', is: ['withChild'] },
      ...carried,
    },
    {
      path: 'outlook.householdAfterOther',
      label: '退院後の世帯状況(その他)',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'outlook.householdAfter', is: ['other'] },
      ...carried,
    },
    {
      path: 'outlook.aloneInDaytimeAfter',
      label: '退院後の日中独居',
      kind: 'bool',
      dischargeDifficultyFactor,
      ...carried,
    },
    {
      path: 'outlook.householdCare',
      label: '世帯に対する配慮',
      kind: 'enum1',
      options: [
        { code: 'notNeeded', label: '不要' },
        { code: 'needed', label: '必要' },
      ],
      ...carried,
    },
    {
      path: 'outlook.householdCareNote',
      label: '世帯に対する配慮の内容',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'outlook.householdCare', is: ['needed'] },
      ...carried,
    },
    {
      path: 'outlook.caregiverAfter',
      label: '退院後の主介護者',
      kind: 'enum1',
      options: [
        { code: 'sameAsSection2', label: '本シート2に同じ' },
        { code: 'someoneElse', label: '左記以外' },
      ],
      ...carried,
    },
    {
      path: 'outlook.caregiverAfterPerson.name',
      label: '退院後の主介護者の氏名',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'outlook.caregiverAfter', is: ['someoneElse'] },
      ...carried,
    },
    {
      path: 'outlook.caregiverAfterPerson.relation',
      label: '退院後の主介護者の続柄',
      kind: 'text',
      limit: 40,
      appliesWhen: { path: 'outlook.caregiverAfter', is: ['someoneElse'] },
      ...carried,
    },
    {
      path: 'outlook.caregiverAfterPerson.age',
      label: '退院後の主介護者の年齢',
      kind: 'int',
      min: 0,
      max: 130,
      unit: '才',
      appliesWhen: { path: 'outlook.caregiverAfter', is: ['someoneElse'] },
      ...carried,
    },
    {
      path: 'outlook.careCapacity',
      label: '介護力',
      kind: 'enum1',
      options: [
        { code: 'sufficient', label: '介護力が見込める(十分)' },
        { code: 'partial', label: '介護力が見込める(一部)' },
        { code: 'notExpected', label: '介護力は見込めない' },
        { code: 'nobody', label: '家族や支援者はいない' },
      ],
      dischargeDifficultyFactor,
      ...carried,
    },
    {
      path: 'outlook.abuseSuspicion',
      label: '家族や同居者等による虐待の疑い',
      kind: 'enum1',
      options: [
        { code: 'none', label: 'なし' },
        { code: 'present', label: 'あり' },
      ],
      dischargeDifficultyFactor,
      ...restricted,
    },
    {
      path: 'outlook.abuseSuspicionNote',
      label: '虐待の疑いの内容',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'outlook.abuseSuspicion', is: ['present'] },
      ...restricted,
    },
    { path: 'outlook.note', label: '特記事項', kind: 'memo', limit: MEMO_LIMIT, ...carried },
  ],
} as const satisfies CatalogueSection;

export const conference = {
  id: 'conference',
  title: '6.カンファレンス等について(ケアマネジャーからの希望)',
  fields: [
    {
      path: 'conference.wantInHospitalConference',
      label: '「院内の多職種カンファレンス」への参加',
      kind: 'bool',
      ...asked,
    },
    {
      path: 'conference.wantPreDischargeConference',
      label: '「退院前カンファレンス」への参加',
      kind: 'bool',
      ...asked,
    },
    {
      path: 'conference.preDischargeConferenceRequest',
      label: '具体的な要望',
      kind: 'memo',
      limit: MEMO_LIMIT,
      appliesWhen: { path: 'conference.wantPreDischargeConference', is: [true] },
      ...asked,
    },
    {
      path: 'conference.wantHomeVisitJoin',
      label: '「退院前訪問指導」を実施する場合の同行',
      kind: 'bool',
      ...asked,
    },
  ],
} as const satisfies CatalogueSection;
