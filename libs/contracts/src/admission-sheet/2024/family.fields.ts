import type { CatalogueSection } from '../../catalogue/catalogue.js';
import { carried, MEMO_LIMIT, TEL_LIMIT, TEXT_LIMIT } from '../../catalogue/field-traits.js';

const coResidenceOptions = [
  { code: 'together', label: '同居' },
  { code: 'apart', label: '別居' },
] as const;

export const family = {
  id: 'family',
  title: '2.家族構成/連絡先について',
  fields: [
    {
      path: 'family.household',
      heading: '世帯',
      label: '世帯構成',
      kind: 'enum1',
      options: [
        { code: 'alone', label: '独居' },
        { code: 'elderlyOnly', label: '高齢者世帯' },
        { code: 'withChild', label: '子と同居' },
        { code: 'other', label: 'その他' },
      ],
      dischargeDifficultyFactor: true,
      ...carried,
    },
    {
      path: 'family.householdOther',
      label: '世帯構成(その他)',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'family.household', is: ['other'] },
      ...carried,
    },
    {
      path: 'family.aloneInDaytime',
      label: '日中独居',
      kind: 'bool',
      dischargeDifficultyFactor: true,
      ...carried,
    },
    {
      path: 'family.mainCaregiver.name',
      heading: '主介護者について',
      label: '主介護者氏名',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...carried,
    },
    { path: 'family.mainCaregiver.relation', label: '主介護者の続柄', kind: 'text', limit: 40, ...carried },
    {
      path: 'family.mainCaregiver.age',
      label: '主介護者の年齢',
      kind: 'int',
      min: 0,
      max: 130,
      unit: '才',
      ...carried,
    },
    {
      path: 'family.mainCaregiver.coResidence',
      label: '主介護者の同居・別居',
      kind: 'enum1',
      options: coResidenceOptions,
      ...carried,
    },
    { path: 'family.mainCaregiver.tel', label: '主介護者 TEL', kind: 'tel', limit: TEL_LIMIT, ...carried },
    {
      path: 'family.keyPerson.name',
      heading: 'キーパーソンについて',
      support: '主介護者と同じ方のこともあります。',
      label: 'キーパーソン',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...carried,
    },
    { path: 'family.keyPerson.relation', label: 'キーパーソンの続柄', kind: 'text', limit: 40, ...carried },
    {
      path: 'family.keyPerson.age',
      label: 'キーパーソンの年齢',
      kind: 'int',
      min: 0,
      max: 130,
      unit: '才',
      ...carried,
    },
    {
      path: 'family.keyPerson.coResidence',
      label: 'キーパーソンの同居・別居',
      kind: 'enum1',
      options: coResidenceOptions,
      ...carried,
    },
    { path: 'family.keyPerson.tel', label: 'キーパーソン TEL', kind: 'tel', limit: TEL_LIMIT, ...carried },
  ],
} as const satisfies CatalogueSection;

export const wishes = {
  id: 'wishes',
  title: '3.本人/家族の意向について',
  fields: [
    {
      path: 'wishes.interests',
      label: '本人の趣味・興味・関心領域等',
      kind: 'memo',
      limit: MEMO_LIMIT,
      ...carried,
    },
    { path: 'wishes.lifeHistory', label: '本人の生活歴', kind: 'memo', limit: MEMO_LIMIT, ...carried },
    {
      path: 'wishes.patientWish',
      support: '話された言葉のまま書けます。',
      label: '入院前の本人の生活に対する意向',
      kind: 'memo',
      limit: MEMO_LIMIT,
      ...carried,
    },
    {
      path: 'wishes.patientWishInCarePlan',
      label: '同封の居宅サービス計画(1)参照(本人の意向)',
      kind: 'bool',
      ...carried,
    },
    {
      path: 'wishes.familyWish',
      support: '話された言葉のまま書けます。',
      label: '入院前の家族の生活に対する意向',
      kind: 'memo',
      limit: MEMO_LIMIT,
      ...carried,
    },
    {
      path: 'wishes.familyWishInCarePlan',
      label: '同封の居宅サービス計画(1)参照(家族の意向)',
      kind: 'bool',
      ...carried,
    },
  ],
} as const satisfies CatalogueSection;

export const services = {
  id: 'services',
  title: '4.入院前の介護サービスの利用状況について',
  statement: '同封の書類をご確認ください。',
  fields: [
    {
      path: 'services.enclosed',
      label: '同封書類',
      kind: 'enumN',
      options: [
        { code: 'carePlanTables', label: '居宅サービス計画書(1)(2)(3)表' },
        { code: 'other', label: 'その他' },
      ],
      ...carried,
    },
    {
      path: 'services.enclosedOther',
      label: '同封書類(その他)',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'services.enclosed', is: ['other'] },
      ...carried,
    },
    {
      path: 'services.used',
      label: '利用中のサービス',
      kind: 'list',
      limit: 30,
      extension: true,
      fields: [
        { path: 'serviceType', label: 'サービス種別', kind: 'text', limit: TEXT_LIMIT },
        { path: 'providerName', label: '事業所', kind: 'text', limit: TEXT_LIMIT },
        { path: 'frequency', label: '頻度', kind: 'text', limit: TEXT_LIMIT },
        { path: 'tel', label: 'TEL', kind: 'tel', limit: TEL_LIMIT },
      ],
      ...carried,
    },
  ],
} as const satisfies CatalogueSection;
