import type { CatalogueField } from '../../catalogue/catalogue.js';
import { carried, noneOrPresent, noneOrPresentOrUnknown, TEXT_LIMIT } from '../../catalogue/field-traits.js';

const adlOptions = [
  { code: 'independent', label: '自立' },
  { code: 'watched', label: '見守り' },
  { code: 'partlyAssisted', label: '一部介助' },
  { code: 'fullyAssisted', label: '全介助' },
] as const;

const aidOptions = [
  { code: 'cane', label: '杖' },
  { code: 'walker', label: '歩行器' },
  { code: 'wheelchair', label: '車いす' },
  { code: 'other', label: 'その他' },
] as const;

const nightOrAlwaysOptions = [
  { code: 'none', label: 'なし' },
  { code: 'night', label: '夜間' },
  { code: 'always', label: '常時' },
] as const;

const adl = { kind: 'enum1', options: adlOptions, ...carried } as const;

export const movementFields = [
  {
    path: 'function.paralysis',
    heading: '麻痺・褥瘡',
    label: '麻痺の状況',
    kind: 'enum1',
    options: [
      { code: 'none', label: 'なし' },
      { code: 'mild', label: '軽度' },
      { code: 'moderate', label: '中度' },
      { code: 'severe', label: '重度' },
    ],
    ...carried,
  },
  { path: 'function.pressureUlcer', label: '褥瘡の有無', kind: 'enum1', options: noneOrPresent, ...carried },
  {
    path: 'function.pressureUlcerSite',
    label: '褥瘡の部位・深度',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.pressureUlcer', is: ['present'] },
    ...carried,
  },
  { path: 'function.mobility', heading: 'ADL', label: '移動', ...adl },
  { path: 'function.indoorAids', label: '移動(室内)', kind: 'enumN', options: aidOptions, ...carried },
  { path: 'function.outdoorAids', label: '移動(屋外)', kind: 'enumN', options: aidOptions, ...carried },
  { path: 'function.transferring', label: '移乗', ...adl },
  { path: 'function.dressing', label: '更衣', ...adl },
  { path: 'function.grooming', label: '整容', ...adl },
  { path: 'function.bathing', label: '入浴', ...adl },
  { path: 'function.eating', label: '食事', ...adl },
  { path: 'function.posture', label: '起居動作', ...adl },
] as const satisfies readonly CatalogueField[];

export const mealFields = [
  {
    path: 'function.mealsPerDay',
    heading: '食事内容',
    label: '食事回数',
    kind: 'int',
    min: 0,
    max: 20,
    unit: '回/日',
    ...carried,
  },
  { path: 'function.breakfastTime', label: '朝食の時刻', kind: 'time', ...carried },
  { path: 'function.lunchTime', label: '昼食の時刻', kind: 'time', ...carried },
  { path: 'function.dinnerTime', label: '夕食の時刻', kind: 'time', ...carried },
  {
    path: 'function.mealRestriction',
    label: '食事制限',
    kind: 'enum1',
    options: noneOrPresentOrUnknown,
    ...carried,
  },
  {
    path: 'function.mealRestrictionNote',
    label: '食事制限の内容',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.mealRestriction', is: ['present'] },
    ...carried,
  },
  {
    path: 'function.mealForm',
    label: '食事形態',
    kind: 'enum1',
    options: [
      { code: 'normal', label: '普通' },
      { code: 'chopped', label: 'きざみ' },
      { code: 'dysphagia', label: '嚥下障害食' },
      { code: 'blended', label: 'ミキサー' },
    ],
    ...carried,
  },
  {
    path: 'function.mealFormClass',
    support: '例: UDFの「歯ぐきでつぶせる」',
    label: 'UDF等の食形態区分',
    kind: 'text',
    limit: TEXT_LIMIT,
    ...carried,
  },
  {
    path: 'function.intakeRoute',
    label: '摂取方法',
    kind: 'enum1',
    options: [
      { code: 'oral', label: '経口' },
      { code: 'tube', label: '経管栄養' },
    ],
    ...carried,
  },
  { path: 'function.thickening', label: '水分とろみ', kind: 'enum1', options: noneOrPresent, ...carried },
  {
    path: 'function.fluidRestriction',
    label: '水分制限',
    kind: 'enum1',
    options: noneOrPresentOrUnknown,
    ...carried,
  },
  {
    path: 'function.fluidRestrictionNote',
    label: '水分制限の内容',
    kind: 'text',
    limit: TEXT_LIMIT,
    appliesWhen: { path: 'function.fluidRestriction', is: ['present'] },
    ...carried,
  },
] as const satisfies readonly CatalogueField[];

export const oralFields = [
  {
    path: 'function.swallowing',
    heading: '口腔',
    label: '嚥下機能',
    kind: 'enum1',
    options: [
      { code: 'noChoking', label: 'むせない' },
      { code: 'sometimesChokes', label: '時々むせる' },
      { code: 'alwaysChokes', label: '常にむせる' },
    ],
    ...carried,
  },
  { path: 'function.denture', label: '義歯', kind: 'enum1', options: noneOrPresent, ...carried },
  {
    path: 'function.dentureKinds',
    label: '義歯の種類',
    kind: 'enumN',
    options: [
      { code: 'partial', label: '部分' },
      { code: 'full', label: '総' },
    ],
    appliesWhen: { path: 'function.denture', is: ['present'] },
    ...carried,
  },
  {
    path: 'function.oralCleanliness',
    label: '口腔清潔',
    kind: 'enum1',
    options: [
      { code: 'good', label: '良' },
      { code: 'poor', label: '不良' },
      { code: 'veryPoor', label: '著しく不良' },
    ],
    ...carried,
  },
  { path: 'function.halitosis', label: '口臭', kind: 'enum1', options: noneOrPresent, ...carried },
] as const satisfies readonly CatalogueField[];

export const excretionFields = [
  { path: 'function.urination', heading: '排泄', label: '排尿', ...adl },
  { path: 'function.defecation', label: '排便', ...adl },
  {
    path: 'function.portableToilet',
    label: 'ポータブルトイレ',
    kind: 'enum1',
    options: nightOrAlwaysOptions,
    ...carried,
  },
  {
    path: 'function.diaper',
    label: 'オムツ/パッド',
    kind: 'enum1',
    options: nightOrAlwaysOptions,
    ...carried,
  },
] as const satisfies readonly CatalogueField[];
