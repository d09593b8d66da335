import type { CatalogueSection } from '../../catalogue/catalogue.js';
import { carried, MEMO_LIMIT, noneOrPresent, TEL_LIMIT, TEXT_LIMIT } from '../../catalogue/field-traits.js';

export const medication = {
  id: 'medication',
  title: '8.お薬について',
  statement: '※必要に応じて、「お薬手帳(コピー)」を添付',
  fields: [
    {
      path: 'medication.oral',
      heading: '内服薬・居宅療養管理指導',
      label: '内服薬',
      kind: 'enum1',
      options: noneOrPresent,
      ...carried,
    },
    {
      path: 'medication.oralNote',
      label: '内服薬の内容',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'medication.oral', is: ['present'] },
      ...carried,
    },
    {
      path: 'medication.homeCareGuidance',
      label: '居宅療養管理指導',
      kind: 'enum1',
      options: noneOrPresent,
      ...carried,
    },
    {
      path: 'medication.homeCareGuidanceProfession',
      label: '居宅療養管理指導の職種',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'medication.homeCareGuidance', is: ['present'] },
      ...carried,
    },
    {
      path: 'medication.management',
      heading: '薬の管理と服薬',
      label: '薬剤管理',
      kind: 'enum1',
      options: [
        { code: 'self', label: '自己管理' },
        { code: 'others', label: '他者による管理' },
      ],
      ...carried,
    },
    {
      path: 'medication.manager',
      label: '薬剤の管理者',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'medication.management', is: ['others'] },
      ...carried,
    },
    {
      path: 'medication.managementMethod',
      label: '薬剤の管理方法',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'medication.management', is: ['others'] },
      ...carried,
    },
    {
      path: 'medication.adherence',
      label: '服薬状況',
      kind: 'enum1',
      options: [
        { code: 'asPrescribed', label: '処方通り服用' },
        { code: 'sometimesForgets', label: '時々飲み忘れ' },
        { code: 'oftenForgets', label: '飲み忘れが多い、処方が守られていない' },
        { code: 'refuses', label: '服薬拒否' },
      ],
      ...carried,
    },
    { path: 'medication.note', label: 'お薬に関する特記事項', kind: 'memo', limit: MEMO_LIMIT, ...carried },
  ],
} as const satisfies CatalogueSection;

export const familyPhysician = {
  id: 'familyPhysician',
  title: '9.かかりつけ医について',
  fields: [
    {
      path: 'familyPhysician.clinicName',
      label: 'かかりつけ医機関名',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...carried,
    },
    { path: 'familyPhysician.tel', label: '電話番号', kind: 'tel', limit: TEL_LIMIT, ...carried },
    { path: 'familyPhysician.doctorName', label: '医師名', kind: 'text', limit: TEXT_LIMIT, ...carried },
    {
      path: 'familyPhysician.doctorKana',
      label: '医師名(フリガナ)',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...carried,
    },
    {
      path: 'familyPhysician.method',
      label: '診察方法',
      kind: 'enum1',
      options: [
        { code: 'outpatient', label: '通院' },
        { code: 'homeVisit', label: '訪問診療' },
      ],
      ...carried,
    },
    { path: 'familyPhysician.frequency', label: '頻度', kind: 'int', min: 0, max: 60, ...carried },
    {
      path: 'familyPhysician.frequencyUnit',
      label: '頻度の単位',
      kind: 'enum1',
      options: [
        { code: 'perMonth', label: '回/月' },
        { code: 'perWeek', label: '回/週' },
      ],
      ...carried,
    },
  ],
} as const satisfies CatalogueSection;
