import type { CatalogueSection } from '../../catalogue/catalogue.js';
import {
  fromHospital,
  fromOffice,
  fromStay,
  plain,
  TEL_LIMIT,
  TEXT_LIMIT,
} from '../../catalogue/field-traits.js';

const extension = true;
const setBySending = true;

export const header = {
  id: 'header',
  title: '医療機関 ← 居宅介護支援事業所',
  statement:
    '利用者(患者)/家族の同意に基づき、利用者情報(身体・生活機能など)の情報を送付します。是非ご活用下さい。',
  fields: [
    {
      path: 'header.writtenOn',
      heading: '日付',
      support: '空欄のまま送ると、送付した日が入ります。',
      label: '記入日',
      kind: 'date',
      ...plain,
    },
    { path: 'header.admittedOn', label: '入院日', kind: 'date', ...fromStay },
    { path: 'header.admittedTime', label: '入院時刻', kind: 'time', extension, ...fromStay },
    { path: 'header.providedOn', label: '情報提供日', kind: 'date', setBySending, ...plain },
    { path: 'header.providedTime', label: '情報提供時刻', kind: 'time', extension, setBySending, ...plain },
    {
      path: 'header.hospitalName',
      heading: '医療機関',
      label: '医療機関名',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...fromHospital,
    },
    { path: 'header.hospitalContact', label: 'ご担当者名', kind: 'text', limit: TEXT_LIMIT, ...plain },
    { path: 'header.hospitalTel', label: '医療機関 TEL', kind: 'tel', limit: TEL_LIMIT, ...fromHospital },
    { path: 'header.hospitalFax', label: '医療機関 FAX', kind: 'tel', limit: TEL_LIMIT, ...fromHospital },
    {
      path: 'header.officeName',
      heading: '居宅介護支援事業所',
      label: '居宅介護支援事業所名',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...fromOffice,
    },
    {
      path: 'header.careManagerName',
      label: 'ケアマネジャー氏名',
      kind: 'text',
      limit: TEXT_LIMIT,
      ...fromStay,
    },
    { path: 'header.officeTel', label: 'TEL', kind: 'tel', limit: TEL_LIMIT, ...fromOffice },
    { path: 'header.officeFax', label: 'FAX', kind: 'tel', limit: TEL_LIMIT, ...fromOffice },
  ],
} as const satisfies CatalogueSection;

/** 今回の入院: what the stay itself tells; the official form has no room of its own for it. */
export const stay = {
  id: 'stay',
  title: '今回の入院について',
  fields: [
    { path: 'stay.department', label: '診療科', kind: 'text', limit: TEXT_LIMIT, extension, ...fromStay },
    { path: 'stay.ward', label: '病棟', kind: 'text', limit: TEXT_LIMIT, extension, ...fromStay },
    {
      path: 'stay.attendingPhysician',
      label: '主治医(病院)',
      kind: 'text',
      limit: TEXT_LIMIT,
      extension,
      ...fromStay,
    },
    {
      path: 'stay.admissionCause',
      label: '入院の理由',
      kind: 'text',
      limit: TEXT_LIMIT,
      extension,
      ...fromStay,
    },
    { path: 'stay.expectedDischargeOn', label: '退院予定日', kind: 'date', extension, ...fromStay },
  ],
} as const satisfies CatalogueSection;
