import type { Block } from '../form-layout.js';
import { cell, clock, date, field, growing, label, line, options, row, table } from '../pieces.js';

const LABEL = 26;

export const bodyBlocks: readonly Block[] = [
  line(2, cell([])),
  table(
    row(12, label('目的', LABEL), cell([options('purpose.kinds'), '（', field('purpose.other', 10), '）'])),
    growing(
      14,
      5,
      label('連絡・照会内容', LABEL),
      cell([field('body.content')], undefined, { vertical: 'top' }),
    ),
    growing(
      8,
      2,
      label('現在の状態', LABEL),
      cell([field('body.currentState')], undefined, { vertical: 'top' }),
    ),
    growing(6.4, 1, label('利用中の\nサービス', LABEL), cell([field('body.servicesInUse')])),
    row(
      6.4,
      label('添付書類', LABEL),
      cell([options('body.attached'), '（', field('body.attachedOther', 8), '）'], undefined, { lines: 2 }),
    ),
    row(
      9,
      label('希望する\n回答方法', LABEL),
      cell([
        options('answer.ways'),
        '\n面談の希望　①',
        date('answer.meetingOn1', 'day'),
        ' ',
        clock('answer.meetingTime1'),
        '　②',
        date('answer.meetingOn2', 'day'),
        ' ',
        clock('answer.meetingTime2'),
        '　③',
        date('answer.meetingOn3', 'day'),
        ' ',
        clock('answer.meetingTime3'),
      ]),
    ),
  ),
];
