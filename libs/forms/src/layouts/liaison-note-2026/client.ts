import type { Block } from '../form-layout.js';
import {
  cell,
  date,
  era,
  field,
  groupedOption,
  label,
  line,
  options,
  row,
  stack,
  table,
  tick,
} from '../pieces.js';

const LABEL = 26;
const TWO_LINES = { lines: 2 };

export const clientBlocks: readonly Block[] = [
  line(2, cell([])),
  table(
    row(
      12,
      stack([row(4.2, label('（ふりがな）')), row(7.8, label('利用者氏名'))], LABEL),
      stack(
        [
          row(4.2, cell([field('client.kana', 0, { style: 'small' })])),
          row(7.8, cell([field('client.name', 9, { style: 'name', suffix: '　様' })])),
        ],
        63,
      ),
      label('生年月日・\n性別', LABEL),
      cell([
        era('client.birthDate', ['明治', '大正', '昭和', '平成']),
        '　',
        date('client.birthDate', 'eraYear'),
        ' 年 ',
        date('client.birthDate', 'month'),
        ' 月 ',
        date('client.birthDate', 'dayOfMonth'),
        ' 日\n（',
        field('client.age', 3),
        '歳）　',
        options('client.sex'),
      ]),
    ),
    row(
      8.8,
      label('住所', LABEL),
      cell([field('client.address')], 63),
      label('被保険者番号', LABEL),
      cell([field('client.insuredNumber')]),
    ),
    row(
      6,
      label('要介護度', LABEL),
      cell(
        [
          groupedOption('client.careLevel', '要支援', { support1: '1', support2: '2' }),
          ' ',
          groupedOption('client.careLevel', '要介護', {
            care1: '1',
            care2: '2',
            care3: '3',
            care4: '4',
            care5: '5',
          }),
        ],
        63,
      ),
      label('有効期間', LABEL),
      cell([date('client.careLevelFrom'), ' ～ ', date('client.careLevelTo')]),
    ),
    row(
      6,
      label('入院日・病棟', LABEL),
      cell([date('client.admittedOn'), '　', field('client.ward', 6)], 63, TWO_LINES),
      label('退院予定日', LABEL),
      cell([date('client.expectedDischargeOn', 'long')]),
    ),
    row(
      6,
      label('同意', LABEL),
      cell(
        [
          tick('consent.obtained', '本人／家族の同意を得ています'),
          '（',
          date('consent.givenOn'),
          '　',
          options('consent.givenBy'),
          '（続柄 ',
          field('consent.familyRelation', 4),
          '）　',
          options('consent.form'),
          '）',
        ],
        undefined,
        TWO_LINES,
      ),
    ),
  ),
];
