import type { FieldCatalogue } from '../catalogue/catalogue.js';
import type { PathOf, ValuesOf } from '../catalogue/values.js';
import { family, services, wishes } from './2024/family.fields.js';
import { lifeFunction } from './2024/function.fields.js';
import { header, stay } from './2024/header.fields.js';
import { familyPhysician, medication } from './2024/medication.fields.js';
import { conference, outlook } from './2024/outlook.fields.js';
import { person } from './2024/person.fields.js';

/** 入院時情報提供書, national example form. */
export const admissionSheet2024 = {
  id: 'admission-sheet/2024',
  edition: '2024',
  title: '入院時情報提供書',
  effectiveFrom: '2024-04-01',
  verified: false,
  sections: [
    header,
    stay,
    person,
    family,
    wishes,
    services,
    outlook,
    conference,
    lifeFunction,
    medication,
    familyPhysician,
  ],
  footnotes: [
    '*=診療報酬 退院支援加算1.2「退院困難な患者の要因」に関連',
    '※=診療報酬 総合評価加算「高齢者の総合的な機能評価」に関連',
  ],
} as const satisfies FieldCatalogue;

export type AdmissionSheet2024Values = ValuesOf<typeof admissionSheet2024>;
export type AdmissionSheet2024Path = PathOf<typeof admissionSheet2024>;
