import type { Block } from '../form-layout.js';
import { cell, field, growing, heading, label, line, options, row, stack, table, words } from '../pieces.js';

const LABEL = 29;
const SIDE = 27;
const RIGHT = 84;
const TWO_LINES = { lines: 2 };

const medication: readonly Block[] = [
  heading('８．お薬について　※必要に応じて、「お薬手帳（コピー）」を添付'),
  table(
    growing(
      5.8,
      1,
      label('内服薬', LABEL),
      cell([options('medication.oral'), '（', field('medication.oralNote', 28), '）'], undefined, TWO_LINES),
    ),
    growing(
      5.8,
      1,
      label('薬剤管理', LABEL),
      cell([
        options('medication.management'),
        '（管理者：',
        field('medication.manager', 6),
        '　管理方法：',
        field('medication.managementMethod', 9),
        '）',
      ]),
    ),
    growing(
      5.8,
      1,
      label('服薬状況', LABEL),
      cell([options('medication.adherence')]),
      label('居宅療養\n管理指導', 16),
      cell(
        [
          options('medication.homeCareGuidance'),
          '\n（職種：',
          field('medication.homeCareGuidanceProfession', 4),
          '）',
        ],
        40,
        TWO_LINES,
      ),
    ),
    growing(8, 10, label('お薬に関する、\n特記事項', LABEL), cell([field('medication.note')])),
  ),
];

const familyPhysician: readonly Block[] = [
  heading('９．かかりつけ医について'),
  table(
    growing(
      5.8,
      1,
      label('かかりつけ医機関名', LABEL),
      cell([field('familyPhysician.clinicName')]),
      label('電話番号', SIDE),
      cell([field('familyPhysician.tel')], RIGHT - SIDE),
    ),
    growing(
      9.8,
      1,
      stack([row(4.2, label('（フリガナ）')), row(5.8, label('医師名'))], LABEL),
      stack([
        row(4.2, cell([field('familyPhysician.doctorKana', 0, { style: 'small' })])),
        row(5.8, cell([field('familyPhysician.doctorName', 10, { suffix: '　先生' })])),
      ]),
      label('診察方法・頻度', SIDE),
      cell(
        [
          options('familyPhysician.method'),
          '\n頻度（',
          field('familyPhysician.frequency', 3),
          '）　',
          options('familyPhysician.frequencyUnit'),
        ],
        RIGHT - SIDE,
      ),
    ),
  ),
];

const footnote: Block = line(
  8,
  cell(
    [
      words(
        '＊＝診療報酬 退院支援加算1.2「退院困難な患者の要因」に関連\n※＝診療報酬 総合評価加算「高齢者の総合的な機能評価」に関連',
        'small',
      ),
    ],
    undefined,
    { vertical: 'top' },
  ),
);

export const medicationBlocks: readonly Block[] = [...medication, ...familyPhysician, footnote];
