import type { CatalogueSection } from '../../catalogue/catalogue.js';
import { asked, MEMO_LIMIT, TEXT_LIMIT } from '../../catalogue/field-traits.js';

export const purpose = {
  id: 'purpose',
  title: '連絡・照会の目的',
  half: 'request',
  fields: [
    {
      path: 'purpose.kinds',
      label: '目的',
      kind: 'enumN',
      options: [
        { code: 'medicalOpinion', label: 'ケアプラン作成(新規・更新・区分変更)にあたっての医学的意見' },
        { code: 'draftPlanOpinion', label: 'ケアプラン原案についての意見' },
        { code: 'serviceTeamMeeting', label: 'サービス担当者会議の開催案内・意見照会' },
        { code: 'medication', label: '服薬について' },
        { code: 'welfareEquipment', label: '福祉用具(貸与・購入)について' },
        { code: 'clientState', label: '利用者の状態についての相談' },
        { code: 'newCareManager', label: '担当ケアマネジャーとしての挨拶' },
        { code: 'confirmAdmission', label: '入院の確認・担当窓口の確認' },
        { code: 'dischargeOutlook', label: '退院の見通しの確認' },
        { code: 'conferenceDate', label: 'カンファレンスの日程の確認' },
        { code: 'nursingOrRehabilitation', label: '訪問看護・リハビリの指示の要否' },
        { code: 'other', label: 'その他' },
      ],
      ...asked,
    },
    {
      path: 'purpose.other',
      label: '目的(その他)',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'purpose.kinds', is: ['other'] },
      ...asked,
    },
  ],
} as const satisfies CatalogueSection;

export const body = {
  id: 'body',
  title: '連絡・照会内容',
  half: 'request',
  fields: [
    { path: 'body.content', label: '連絡・照会内容', kind: 'memo', limit: MEMO_LIMIT, ...asked },
    { path: 'body.currentState', label: '現在の状態', kind: 'memo', limit: MEMO_LIMIT, ...asked },
    { path: 'body.servicesInUse', label: '利用中のサービス', kind: 'memo', limit: MEMO_LIMIT, ...asked },
    {
      path: 'body.attached',
      label: '添付書類',
      kind: 'enumN',
      options: [
        { code: 'carePlan1', label: 'ケアプラン第1表' },
        { code: 'carePlan2', label: 'ケアプラン第2表' },
        { code: 'carePlan3', label: 'ケアプラン第3表' },
        { code: 'monthlySlip', label: '利用票' },
        { code: 'other', label: 'その他' },
      ],
      ...asked,
    },
    {
      path: 'body.attachedOther',
      label: '添付書類(その他)',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'body.attached', is: ['other'] },
      ...asked,
    },
  ],
} as const satisfies CatalogueSection;

const whenMeeting = { path: 'answer.ways', is: ['meeting'] } as const;

export const answer = {
  id: 'answer',
  title: '希望する回答方法',
  half: 'request',
  fields: [
    {
      path: 'answer.ways',
      label: '希望する回答方法',
      kind: 'enumN',
      options: [
        { code: 'onThisSheet', label: 'この用紙に記入して返信(FAX)' },
        { code: 'telephone', label: '電話' },
        { code: 'meeting', label: '面談' },
        { code: 'atConsultation', label: '受診時同席' },
        { code: 'notNeeded', label: '不要', exclusive: true },
      ],
      ...asked,
    },
    {
      path: 'answer.meetingOn1',
      label: '面談の希望日(第1)',
      kind: 'date',
      appliesWhen: whenMeeting,
      ...asked,
    },
    {
      path: 'answer.meetingTime1',
      label: '面談の希望時刻(第1)',
      kind: 'time',
      appliesWhen: whenMeeting,
      ...asked,
    },
    {
      path: 'answer.meetingOn2',
      label: '面談の希望日(第2)',
      kind: 'date',
      appliesWhen: whenMeeting,
      ...asked,
    },
    {
      path: 'answer.meetingTime2',
      label: '面談の希望時刻(第2)',
      kind: 'time',
      appliesWhen: whenMeeting,
      ...asked,
    },
    {
      path: 'answer.meetingOn3',
      label: '面談の希望日(第3)',
      kind: 'date',
      appliesWhen: whenMeeting,
      ...asked,
    },
    {
      path: 'answer.meetingTime3',
      label: '面談の希望時刻(第3)',
      kind: 'time',
      appliesWhen: whenMeeting,
      ...asked,
    },
  ],
} as const satisfies CatalogueSection;
