import type { Block } from '../form-layout.js';
import {
  cell,
  clock,
  date,
  fact,
  field,
  growing,
  label,
  line,
  options,
  row,
  table,
  tick,
  words,
} from '../pieces.js';

const LABEL = 26;

export const replyBlocks: readonly Block[] = [
  { block: 'cut', height: 6, words: 'ここから下を切り取って、または一枚のまま返信してください' },
  line(
    8,
    cell([words('整理番号　', 'fixed'), fact('reference', 'strong')], 58),
    cell([words('回答', 'title')], undefined, { align: 'center' }),
    cell(['回答日：', date('reply.answeredOn', 'long')], 58, { align: 'right' }),
  ),
  table(
    row(
      6.4,
      label('返信先', LABEL),
      cell([
        field('envelope.fromOffice', 14),
        field('envelope.careManagerName', 8, { lead: '　', suffix: ' 様' }),
      ]),
      label('返信先ＦＡＸ', LABEL),
      cell([field('envelope.fax', 0, { style: 'strong' })], 34),
    ),
    row(
      6.4,
      label('回答者', LABEL),
      cell([
        field('envelope.toInstitution', 10, { suffix: '　' }),
        field('reply.answererName', 8, { lead: '氏名 ' }),
      ]),
      label('利用者（頭文字）', LABEL),
      cell([field('client.kana', 0, { as: 'initials' })], 34),
    ),
    row(6, label('職種', LABEL), cell([options('reply.answererRole')])),
    row(
      9,
      label('回答方法', LABEL),
      cell([
        options('reply.ways', 'asBelow', 'pleaseCall'),
        '（曜日・時間帯 ',
        field('reply.callTimes', 12),
        '）　',
        options('reply.ways', 'atConsultation'),
        '\n',
        options('reply.ways', 'meeting'),
        '（',
        date('reply.meetingOn', 'day'),
        ' ',
        clock('reply.meetingTime'),
        '）　',
        options('reply.ways', 'serviceTeamMeeting'),
        '（',
        options('reply.serviceTeamMeeting'),
        '）',
      ]),
    ),
    growing(
      18,
      5,
      label('意見', LABEL),
      cell([tick('reply.noOpinion', '特に意見なし'), '\n', field('reply.opinion')], undefined, {
        vertical: 'top',
      }),
    ),
    row(8, label('署名／印', LABEL), cell([field('reply.signature')])),
  ),
  line(
    8,
    cell(
      [
        words(
          'この票の使用は義務ではありません。緊急のご連絡には使用しないでください。\nこの票による回答は、文書料の対象としない取り扱いをお願いします。FAXの前後に電話で到着をご確認ください。',
          'small',
        ),
      ],
      undefined,
      { vertical: 'top' },
    ),
  ),
];
