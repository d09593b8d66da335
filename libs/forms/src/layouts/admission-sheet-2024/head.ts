import type { Block, Cell } from '../form-layout.js';
import { cell, clock, date, field, label, line, row, stack, table, words } from '../pieces.js';

const LABEL = 26;
const LEFT = 63;
const RIGHT_LABEL = 29;

const title: Block = line(8.5, cell([words('入院時情報提供書', 'title')], undefined, { align: 'center' }));

const directionAndDates: Block = line(
  9.4,
  cell([words('医療機関　←　居宅介護支援事業所', 'strong')], 60),
  cell(
    [
      '記入日：',
      date('header.writtenOn', 'long'),
      '　入院日：',
      date('header.admittedOn', 'long'),
      ' ',
      clock('header.admittedTime'),
      '\n情報提供日：',
      date('header.providedOn', 'long'),
      ' ',
      clock('header.providedTime'),
    ],
    undefined,
    { align: 'right' },
  ),
);

/** Two numbers side by side, each large enough to be dialled from paper. */
const numbers = (tel: string, fax: string): Cell => stack([row(5.6, cell([field(tel)]), cell([field(fax)]))]);

const parties: Block = table(
  row(
    5.8,
    label('医療機関名', LABEL),
    cell([field('header.hospitalName')], LEFT),
    label('事業所名', RIGHT_LABEL),
    cell([field('header.officeName')]),
  ),
  row(
    5.8,
    label('ご担当者名', LABEL),
    cell([field('header.hospitalContact', 9, { suffix: '　様' })], LEFT),
    label('ケアマネジャー氏名', RIGHT_LABEL),
    cell([field('header.careManagerName')]),
  ),
  row(
    5.8,
    label('ＴＥＬ｜ＦＡＸ', LABEL),
    { ...numbers('header.hospitalTel', 'header.hospitalFax'), width: LEFT },
    label('ＴＥＬ｜ＦＡＸ', RIGHT_LABEL),
    numbers('header.officeTel', 'header.officeFax'),
  ),
  row(
    8.6,
    label('診療科・病棟\n主治医', LABEL),
    cell(
      [
        field('stay.department', 6),
        '　',
        field('stay.ward', 6),
        '\n',
        field('stay.attendingPhysician', 8, { suffix: '　先生' }),
      ],
      LEFT,
    ),
    label('入院の理由\n退院予定日', RIGHT_LABEL),
    cell([field('stay.admissionCause', 10), '\n', date('stay.expectedDischargeOn', 'long')]),
  ),
);

const consent: Block = line(
  5.2,
  cell(
    [
      '利用者（患者）／家族の同意に基づき、利用者情報（身体・生活機能など）の情報を送付します。是非ご活用下さい。',
    ],
    undefined,
    { align: 'center' },
  ),
);

export const headBlocks: readonly Block[] = [title, directionAndDates, parties, consent];
