import type { Cell, Row } from '../form-layout.js';
import { cell, date, field, growing, label, options, row, stack } from '../pieces.js';

const LABEL = 29;
const SIDE = 27;
const RIGHT = 84;
const HEIGHT = 4.6;
const TWO_LINES = { lines: 2 };

const pair = (left: readonly [string, Cell], right: readonly [string, Cell]): Row =>
  growing(HEIGHT, 1, label(left[0], LABEL), left[1], label(right[0], SIDE), {
    ...right[1],
    width: RIGHT - SIDE,
  });

const daily: readonly Row[] = [
  pair(
    [
      '睡眠の状態',
      cell([options('function.sleep'), '（', field('function.sleepNote', 9), '）'], undefined, TWO_LINES),
    ],
    ['眠剤の使用', cell([options('function.sleepingPill')])],
  ),
  pair(
    [
      '喫煙',
      cell([options('function.smoking'), '　', field('function.cigarettesPerDay', 2), ' 本くらい／日']),
    ],
    [
      '飲酒',
      cell([options('function.alcohol'), '　', field('function.alcoholPerDay', 2), ' 合くらい／日あたり']),
    ],
  ),
];

const ability = (title: string, path: string): Row => row(HEIGHT, label(title, 21), cell([options(path)]));

const communication: Row = growing(
  4 * HEIGHT,
  4,
  label('コミュニ\nケーション\n能力', 20),
  stack([
    ability('視力', 'function.vision'),
    ability('聴力', 'function.hearing'),
    ability('言語', 'function.speech'),
    ability('意思疎通', 'function.understanding'),
  ]),
  stack(
    [
      row(
        HEIGHT,
        label('眼鏡', SIDE),
        cell(
          [options('function.glasses'), '（', field('function.glassesNote', 7), '）'],
          undefined,
          TWO_LINES,
        ),
      ),
      row(
        HEIGHT,
        label('補聴器', SIDE),
        cell(
          [options('function.hearingAid'), '（', field('function.hearingAidNote', 7), '）'],
          undefined,
          TWO_LINES,
        ),
      ),
      row(
        HEIGHT,
        label('コミュニケーション\nに関する特記事項', SIDE),
        cell([field('function.communicationNote')]),
      ),
    ],
    RIGHT,
  ),
);

const mental: Row = growing(
  8,
  2,
  label('精神面における\n療養上の問題', LABEL),
  cell([options('function.mentalIssues'), '（', field('function.mentalIssuesOther', 8), '）']),
);

const history: readonly Row[] = [
  growing(
    8,
    2,
    label('疾患歴 ＊', LABEL),
    cell([options('function.diseaseHistory'), '（', field('function.diseaseHistoryOther', 7), '）']),
  ),
  growing(
    8.8,
    2,
    label('入院歴 ＊　最近\n半年間での入院', LABEL),
    cell([
      options('function.recentAdmission', 'none', 'present'),
      '（理由：',
      field('function.recentAdmissionReason', 7),
      '　期間：',
      date('function.recentAdmissionFrom'),
      ' ～ ',
      date('function.recentAdmissionTo'),
      '）　',
      options('function.recentAdmission', 'unknown'),
      '\n入院頻度　',
      options('function.admissionFrequency'),
    ]),
  ),
  growing(
    11,
    2,
    label('入院前に実施して\nいる医療処置 ＊', LABEL),
    cell([
      options(
        'function.medicalProcedures',
        'none',
        'infusion',
        'oxygenTherapy',
        'suction',
        'tracheostomy',
        'gastrostomy',
        'nasogastricFeeding',
        'enteralFeeding',
        'pressureUlcerCare',
        'urethralCatheter',
        'urinaryStoma',
        'digestiveStoma',
        'painControl',
        'bowelControl',
        'selfInjection',
      ),
      '（',
      field('function.selfInjectionNote', 6),
      '）　',
      options('function.medicalProcedures', 'other'),
      '（',
      field('function.medicalProceduresOther', 8),
      '）',
    ]),
  ),
];

export const lifeRows: readonly Row[] = [...daily, communication, mental, ...history];
