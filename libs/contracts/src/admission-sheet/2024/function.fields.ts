import type { CatalogueField, CatalogueSection } from '../../catalogue/catalogue.js';
import { carried, TEXT_LIMIT } from '../../catalogue/field-traits.js';
import { excretionFields, mealFields, movementFields, oralFields } from './function-body.fields.js';
import { communicationFields, dailyLifeFields, historyFields, mentalFields } from './function-life.fields.js';

const procedureFields = [
  {
    path: 'function.medicalProcedures',
    heading: '医療処置',
    label: '入院前に実施している医療処置',
    kind: 'enumN',
    options: [
      { code: 'none', label: 'なし', exclusive: true },
      { code: 'infusion', label: '点滴' },
      { code: 'oxygenTherapy', label: '酸素療法' },
      { code: 'suction', label: '喀痰吸引' },
      { code: 'tracheostomy', label: '気管切開' },
      { code: 'gastrostomy', label: '胃ろう' },
      { code: 'nasogastricFeeding', label: '経鼻栄養' },
      { code: 'enteralFeeding', label: '経腸栄養' },
      { code: 'pressureUlcerCare', label: '褥瘡' },
      { code: 'urethralCatheter', label: '尿道カテーテル' },
      { code: 'urinaryStoma', label: '尿路ストーマ' },
      { code: 'digestiveStoma', label: '消化管ストーマ' },
      { code: 'painControl', label: '痛みコントロール' },
      { code: 'bowelControl', label: '排便コントロール' },
      { code: 'selfInjection', label: '自己注射' },
      { code: 'other', label: 'その他' },
    ],
    dischargeDifficultyFactor: true,
    ...carried,
  },
  {
    path: 'function.selfInjectionNote',
    label: '自己注射の内容',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.medicalProcedures', is: ['selfInjection'] },
    ...carried,
  },
  {
    path: 'function.medicalProceduresOther',
    label: '入院前に実施している医療処置(その他)',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.medicalProcedures', is: ['other'] },
    ...carried,
  },
] as const satisfies readonly CatalogueField[];

export const lifeFunction = {
  id: 'function',
  title: '7.身体・生活機能の状況/療養生活上の課題について',
  fields: [
    ...movementFields,
    ...mealFields,
    ...oralFields,
    ...excretionFields,
    ...dailyLifeFields,
    ...communicationFields,
    ...mentalFields,
    ...historyFields,
    ...procedureFields,
  ],
} as const satisfies CatalogueSection;
