import type { CatalogueSection } from '../../catalogue/catalogue.js';
import { asked, MEMO_LIMIT, TEXT_LIMIT } from '../../catalogue/field-traits.js';

const whenMeeting = { path: 'reply.ways', is: ['meeting'] } as const;

/** The lower half: the hospital or clinic fills it in, on paper it is cut off and faxed back. */
export const reply = {
  id: 'reply',
  title: '回答票',
  half: 'reply',
  fields: [
    { path: 'reply.answeredOn', label: '回答日', kind: 'date', ...asked },
    {
      path: 'reply.answererRole',
      label: '回答者の職種',
      kind: 'enum1',
      options: [
        { code: 'physician', label: '医師' },
        { code: 'nurse', label: '看護師' },
        { code: 'medicalSocialWorker', label: 'MSW' },
        { code: 'clerk', label: '事務' },
      ],
      ...asked,
    },
    { path: 'reply.answererName', label: '回答者', kind: 'text', limit: TEXT_LIMIT, ...asked },
    {
      path: 'reply.ways',
      label: '回答方法の指定',
      kind: 'enumN',
      options: [
        { code: 'asBelow', label: '以下のとおり' },
        { code: 'pleaseCall', label: '電話ください' },
        { code: 'meeting', label: '面談します' },
        { code: 'atConsultation', label: '受診時に同席' },
        { code: 'serviceTeamMeeting', label: 'サービス担当者会議' },
      ],
      ...asked,
    },
    {
      path: 'reply.callTimes',
      label: '電話の曜日・時間帯',
      kind: 'text',
      limit: TEXT_LIMIT,
      appliesWhen: { path: 'reply.ways', is: ['pleaseCall'] },
      ...asked,
    },
    { path: 'reply.meetingOn', label: '面談の日', kind: 'date', appliesWhen: whenMeeting, ...asked },
    { path: 'reply.meetingTime', label: '面談の時刻', kind: 'time', appliesWhen: whenMeeting, ...asked },
    {
      path: 'reply.serviceTeamMeeting',
      label: 'サービス担当者会議への参加',
      kind: 'enum1',
      options: [
        { code: 'attends', label: '出席' },
        { code: 'absent', label: '欠席' },
        { code: 'inWriting', label: '書面回答' },
      ],
      appliesWhen: { path: 'reply.ways', is: ['serviceTeamMeeting'] },
      ...asked,
    },
    { path: 'reply.opinion', label: '意見', kind: 'memo', limit: MEMO_LIMIT, ...asked },
    { path: 'reply.noOpinion', label: '特に意見なし', kind: 'bool', ...asked },
    { path: 'reply.signature', label: '署名/印', kind: 'text', limit: TEXT_LIMIT, ...asked },
  ],
} as const satisfies CatalogueSection;
