import type { Block, Row } from '../form-layout.js';
import {
  cell,
  date,
  era,
  field,
  groupedOption,
  heading,
  label,
  options,
  row,
  stack,
  table,
} from '../pieces.js';

const LABEL = 26;

const names = stack(
  [
    row(4.4, cell([field('person.kana', 0, { style: 'small' })])),
    row(7.2, cell([field('person.name', 9, { style: 'name', suffix: '　様' })])),
  ],
  61,
);

const identity: readonly Row[] = [
  row(
    11.6,
    stack([row(4.4, label('（フリガナ）')), row(7.2, label('患者氏名'))], LABEL),
    names,
    label('年齢・\n性別', 12),
    cell([field('person.age', 3), ' 才\n', options('person.sex')], 22),
    label('生年\n月日', 12),
    cell([
      era('person.birthDate', ['明治', '大正', '昭和', '平成']),
      '\n',
      date('person.birthDate', 'eraYear'),
      ' 年 ',
      date('person.birthDate', 'month'),
      ' 月 ',
      date('person.birthDate', 'dayOfMonth'),
      ' 日生',
    ]),
  ),
  row(
    8.6,
    label('住所', LABEL),
    cell(['〒', field('person.postalCode', 5), '\n', field('person.address')], 97),
    label('電話\n番号', 12),
    cell([field('person.tel')]),
  ),
  row(
    8.6,
    label('住環境\n※写真の添付も可', LABEL),
    cell([
      '住居の種類（',
      options('person.housingType'),
      '）　',
      field('person.floors', 2),
      ' 階建て　居室 ',
      field('person.livingFloor', 2),
      ' 階　エレベーター（',
      options('person.elevator'),
      '）\n特記事項（',
      field('person.housingNote', 28),
      '）',
    ]),
  ),
];

const certification: readonly Row[] = [
  row(
    8.6,
    label('入院時の要介護度', LABEL),
    cell([
      groupedOption('person.careLevel', '要支援', { support1: '1', support2: '2' }),
      '　',
      groupedOption('person.careLevel', '要介護', {
        care1: '1',
        care2: '2',
        care3: '3',
        care4: '4',
        care5: '5',
      }),
      '　有効期間：',
      date('person.careLevelFrom'),
      ' ～ ',
      date('person.careLevelTo'),
      '\n',
      options('person.applicationStatus', 'applied'),
      '　',
      options('person.applicationStatus', 'revisionApplied'),
      '　（申請日：',
      date('person.appliedOn'),
      '）　',
      options('person.applicationStatus', 'notApplied'),
    ]),
  ),
  row(
    7.2,
    label('障害高齢者の\n日常生活自立度', LABEL),
    cell([options('person.bedriddenScale')]),
    cell([options('person.bedriddenScaleJudge')], 54),
  ),
  row(
    7.2,
    label('認知症高齢者の\n日常生活自立度', LABEL),
    cell([options('person.dementiaScale')]),
    cell([options('person.dementiaScaleJudge')], 54),
  ),
  row(
    7.2,
    label('介護保険の\n自己負担割合', LABEL),
    cell([options('person.copayRatio')], 58),
    label('障害など認定', 22),
    cell([options('person.disabilityCertified'), '（', options('person.disabilityKinds'), '）']),
  ),
  row(
    5.4,
    label('年金などの種類', LABEL),
    cell([options('person.pension'), '（', field('person.pensionOther', 12), '）']),
  ),
];

export const personBlocks: readonly Block[] = [
  heading('１．利用者（患者）基本情報について'),
  table(...identity, ...certification),
];
