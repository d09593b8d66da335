import type { Cell, Piece, Row } from '../form-layout.js';
import { cell, field, growing, hour, label, options, row, stack } from '../pieces.js';

const GROUP = 7;
const ITEM = 22;
const SIDE = 27;
/** Width of the right half, its label included. */
const RIGHT = 84;
const HEIGHT = 4.6;
const TWO_LINES = { lines: 2 };

const group = (text: string): Cell => label(text, GROUP, { stacked: true });
const withNote = (path: string, note: string, room: number): readonly Piece[] => [
  options(path),
  '（',
  field(note, room),
  '）',
];
const noneNotedOrUnknown = (path: string, note: string): readonly Piece[] => [
  options(path, 'none', 'present'),
  '（',
  field(note, 4),
  '）　',
  options(path, 'unknown'),
];
const item = (title: string, pieces: readonly Piece[]): Row => row(HEIGHT, label(title, ITEM), cell(pieces));
const side = (title: string, pieces: readonly Piece[], place = {}): Row =>
  row(HEIGHT, label(title, SIDE), cell(pieces, undefined, place));

const movement: readonly Row[] = [
  growing(
    HEIGHT,
    1,
    label('麻痺の状況', GROUP + ITEM),
    cell([options('function.paralysis')]),
    label('褥瘡の有無', SIDE),
    cell(withNote('function.pressureUlcer', 'function.pressureUlcerSite', 8), RIGHT - SIDE, TWO_LINES),
  ),
  growing(
    6 * HEIGHT,
    6,
    group('ＡＤＬ'),
    stack([
      item('移動', [options('function.mobility')]),
      item('移乗', [options('function.transferring')]),
      item('更衣', [options('function.dressing')]),
      item('整容', [options('function.grooming')]),
      item('入浴', [options('function.bathing')]),
      item('食事', [options('function.eating')]),
    ]),
    stack(
      [
        side('移動（室内）', [options('function.indoorAids')]),
        side('移動（屋外）', [options('function.outdoorAids')]),
        side('起居動作', [options('function.posture')]),
      ],
      RIGHT,
    ),
  ),
];

const meals: Row = growing(
  4 * HEIGHT,
  4,
  group('食事内容'),
  stack([
    row(
      2 * HEIGHT,
      label('食事回数', ITEM),
      cell([
        '（',
        field('function.mealsPerDay', 2),
        '）回／日\n朝 ',
        hour('function.breakfastTime'),
        '・昼 ',
        hour('function.lunchTime'),
        '・夜 ',
        hour('function.dinnerTime'),
      ]),
    ),
    item('食事形態', [options('function.mealForm')]),
    item('摂取方法', [options('function.intakeRoute')]),
  ]),
  stack(
    [
      side(
        '食事制限',
        noneNotedOrUnknown('function.mealRestriction', 'function.mealRestrictionNote'),
        TWO_LINES,
      ),
      side(
        '水分制限',
        noneNotedOrUnknown('function.fluidRestriction', 'function.fluidRestrictionNote'),
        TWO_LINES,
      ),
      side('UDF等の区分', [field('function.mealFormClass')]),
      side('水分とろみ', [options('function.thickening')]),
    ],
    RIGHT,
  ),
);

const mouth: Row = growing(
  2 * HEIGHT,
  2,
  group('口腔'),
  stack([
    item('嚥下機能', [options('function.swallowing')]),
    item('口腔清潔', [options('function.oralCleanliness')]),
  ]),
  stack(
    [
      side('義歯', [options('function.denture'), '（', options('function.dentureKinds'), '）']),
      side('口臭', [options('function.halitosis')]),
    ],
    RIGHT,
  ),
);

const excretion: Row = growing(
  2 * HEIGHT,
  2,
  group('排泄'),
  stack([item('排尿', [options('function.urination')]), item('排便', [options('function.defecation')])]),
  stack(
    [
      side('ポータブルトイレ', [options('function.portableToilet')]),
      side('オムツ／パッド', [options('function.diaper')]),
    ],
    RIGHT,
  ),
);

export const bodyRows: readonly Row[] = [...movement, meals, mouth, excretion];
