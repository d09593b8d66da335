import type { CatalogueField } from '../../catalogue/catalogue.js';
import {
  asked,
  carried,
  MEMO_LIMIT,
  noneOrPresent,
  noneOrPresentOrUnknown,
  TEXT_LIMIT,
} from '../../catalogue/field-traits.js';

const absentOrPresent = [
  { code: 'none', label: '無' },
  { code: 'present', label: '有' },
] as const;

const abilityOptions = [
  { code: 'noProblem', label: '問題なし' },
  { code: 'someDifficulty', label: 'やや難あり' },
  { code: 'difficult', label: '困難' },
] as const;

const dischargeDifficultyFactor = true;
const ability = { kind: 'enum1', options: abilityOptions, ...carried } as const;

export const dailyLifeFields = [
  {
    path: 'function.sleep',
    heading: '睡眠・喫煙・飲酒',
    label: '睡眠の状態',
    kind: 'enum1',
    options: [
      { code: 'good', label: '良' },
      { code: 'poor', label: '不良' },
    ],
    ...carried,
  },
  {
    path: 'function.sleepNote',
    label: '睡眠の状態(不良の内容)',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.sleep', is: ['poor'] },
    ...carried,
  },
  { path: 'function.sleepingPill', label: '眠剤の使用', kind: 'enum1', options: noneOrPresent, ...carried },
  { path: 'function.smoking', label: '喫煙', kind: 'enum1', options: absentOrPresent, ...carried },
  {
    path: 'function.cigarettesPerDay',
    label: '喫煙の本数',
    kind: 'int',
    min: 0,
    max: 200,
    unit: '本くらい/日',
    appliesWhen: { path: 'function.smoking', is: ['present'] },
    ...carried,
  },
  { path: 'function.alcohol', label: '飲酒', kind: 'enum1', options: absentOrPresent, ...carried },
  {
    path: 'function.alcoholPerDay',
    label: '飲酒の量',
    kind: 'dec',
    min: 0,
    max: 50,
    unit: '合くらい/日あたり',
    appliesWhen: { path: 'function.alcohol', is: ['present'] },
    ...carried,
  },
] as const satisfies readonly CatalogueField[];

export const communicationFields = [
  { path: 'function.vision', heading: 'コミュニケーション能力', label: '視力', ...ability },
  { path: 'function.glasses', label: '眼鏡', kind: 'enum1', options: noneOrPresent, ...carried },
  {
    path: 'function.glassesNote',
    label: '眼鏡(内容)',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.glasses', is: ['present'] },
    ...carried,
  },
  { path: 'function.hearing', label: '聴力', ...ability },
  { path: 'function.hearingAid', label: '補聴器', kind: 'enum1', options: noneOrPresent, ...carried },
  {
    path: 'function.hearingAidNote',
    label: '補聴器(内容)',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.hearingAid', is: ['present'] },
    ...carried,
  },
  { path: 'function.speech', label: '言語', ...ability },
  { path: 'function.understanding', label: '意思疎通', ...ability },
  {
    path: 'function.communicationNote',
    label: 'コミュニケーションに関する特記事項',
    kind: 'memo',
    limit: MEMO_LIMIT,
    ...carried,
  },
] as const satisfies readonly CatalogueField[];

export const mentalFields = [
  {
    path: 'function.mentalIssues',
    heading: '精神面',
    label: '精神面における療養上の問題',
    kind: 'enumN',
    options: [
      { code: 'none', label: 'なし', exclusive: true },
      { code: 'hallucination', label: '幻視・幻聴' },
      { code: 'excitement', label: '興奮' },
      { code: 'agitation', label: '焦燥・不穏' },
      { code: 'delusion', label: '妄想' },
      { code: 'aggression', label: '暴力/攻撃性' },
      { code: 'careResistance', label: '介護への抵抗' },
      { code: 'insomnia', label: '不眠' },
      { code: 'dayNightReversal', label: '昼夜逆転' },
      { code: 'wandering', label: '徘徊' },
      { code: 'dangerousActs', label: '危険行為' },
      { code: 'uncleanActs', label: '不潔行為' },
      { code: 'other', label: 'その他' },
    ],
    ...carried,
  },
  {
    path: 'function.mentalIssuesOther',
    label: '精神面における療養上の問題(その他)',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.mentalIssues', is: ['other'] },
    ...carried,
  },
] as const satisfies readonly CatalogueField[];

export const historyFields = [
  {
    path: 'function.diseaseHistory',
    heading: '疾患歴・入院歴',
    label: '疾患歴',
    kind: 'enumN',
    options: [
      { code: 'none', label: 'なし', exclusive: true },
      { code: 'malignantTumour', label: '悪性腫瘍' },
      { code: 'dementia', label: '認知症' },
      { code: 'acuteRespiratoryInfection', label: '急性呼吸器感染症' },
      { code: 'cerebrovascularDisease', label: '脳血管障害' },
      { code: 'fracture', label: '骨折' },
      { code: 'other', label: 'その他' },
    ],
    dischargeDifficultyFactor,
    ...carried,
  },
  {
    path: 'function.diseaseHistoryOther',
    label: '疾患歴(その他)',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.diseaseHistory', is: ['other'] },
    ...carried,
  },
  {
    path: 'function.recentAdmission',
    label: '入院歴(最近半年間での入院)',
    kind: 'enum1',
    options: noneOrPresentOrUnknown,
    dischargeDifficultyFactor,
    ...asked,
  },
  {
    path: 'function.recentAdmissionReason',
    label: '最近半年間での入院の理由',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.recentAdmission', is: ['present'] },
    ...asked,
  },
  {
    path: 'function.recentAdmissionFrom',
    label: '最近半年間での入院の期間(開始)',
    kind: 'date',
    appliesWhen: { path: 'function.recentAdmission', is: ['present'] },
    ...asked,
  },
  {
    path: 'function.recentAdmissionTo',
    label: '最近半年間での入院の期間(終了)',
    kind: 'date',
    appliesWhen: { path: 'function.recentAdmission', is: ['present'] },
    ...asked,
  },
  {
    path: 'function.admissionFrequency',
    label: '入院頻度',
    kind: 'enum1',
    options: [
      { code: 'frequent', label: '頻度は高い/繰り返している' },
      { code: 'occasional', label: '頻度は低いが、これまでにもある' },
      { code: 'first', label: '今回が初めて' },
    ],
    ...asked,
  },
] as const satisfies readonly CatalogueField[];
