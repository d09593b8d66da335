import type { Block } from '../form-layout.js';
import { cell, date, field, label, line, options, row, stack, table, words } from '../pieces.js';

const LABEL = 26;
const LEFT = 63;

export const envelopeBlocks: readonly Block[] = [
  line(9.5, cell([words('連携連絡票', 'title')], undefined, { align: 'center' })),
  line(
    6,
    cell([words('医療機関　⇔　ケアマネジャー', 'strong')]),
    cell(
      ['発信日：', date('envelope.sentOn', 'long'), '　枚数：', field('envelope.pageCount', 2), '枚'],
      96,
      {
        align: 'right',
      },
    ),
  ),
  table(
    row(
      9,
      label('宛先', LABEL),
      cell([field('envelope.toInstitution', 13, { suffix: '　御中' })], LEFT),
      label('発信者', LABEL),
      cell([field('envelope.fromOffice', 12), '\n事業所番号 ', field('envelope.fromOfficeNumber', 7)]),
    ),
    row(
      9,
      label('診療科・医師', LABEL),
      cell(
        [field('envelope.toDepartment', 12), '\n', field('envelope.toDoctor', 12, { suffix: '　先生' })],
        LEFT,
      ),
      label('ケアマネジャー', LABEL),
      cell([field('envelope.careManagerName', 12), '\nメール ', field('envelope.mail', 10)], undefined, {
        lines: 3,
      }),
    ),
    row(
      6.2,
      label('返信希望・緊急度', LABEL),
      cell([date('envelope.answerWantedBy', 'day'), 'まで　', options('envelope.urgency')], LEFT),
      label('ＴＥＬ｜ＦＡＸ', LABEL),
      stack([row(6.2, cell([field('envelope.tel')]), cell([field('envelope.fax')]))]),
    ),
  ),
];
