import type {
  IndicatorCellResponse,
  IndicatorFigureResponse,
  IndicatorKind,
  IndicatorMeasure,
  IndicatorSide,
  IndicatorsResponse,
} from '@tsunagi/contracts';

/** What the address says of the page: which months, and which kind of office. */
export interface Sight {
  readonly from: string;
  readonly to: string;
  readonly kind: IndicatorKind;
}

export const USUAL_MONTHS = 3;
export const spans: readonly number[] = [1, 3, 6, 12];
/** The last month that can be chosen is this one; so many before it. */
const MONTHS_OFFERED = 24;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

export const monthBefore = (month: string, months: number): string => monthAt(numberOf(month) - months);
export const spanOf = ({ from, to }: Pick<Sight, 'from' | 'to'>): number => numberOf(to) - numberOf(from) + 1;

/** Newest first. */
export const monthsOffered = (today: string): readonly string[] =>
  Array.from({ length: MONTHS_OFFERED }, (_month, back) => monthBefore(today.slice(0, 7), back));

export const careKinds: readonly IndicatorKind[] = [
  ...(['all', 'homeCareSupportOffice', 'communitySupportCenter', 'multifunctionalOffice'] as const),
];

const kindIn = (text: string | null): IndicatorKind => careKinds.find((kind) => kind === text) ?? 'all';
const monthIn = (text: string | null): string | null => (text !== null && MONTH.test(text) ? text : null);

/** A month that does not exist, or a time that is too long, becomes the usual one. */
export function sightOf(query: URLSearchParams, today: string): Sight {
  const to = monthIn(query.get('to')) ?? today.slice(0, 7);
  const asked = monthIn(query.get('from')) ?? monthBefore(to, USUAL_MONTHS - 1);
  const span = spanOf({ from: asked, to });
  const isUsable = span >= 1 && span <= Math.max(...spans);
  return { from: isUsable ? asked : monthBefore(to, USUAL_MONTHS - 1), to, kind: kindIn(query.get('kind')) };
}

export function addressOf({ from, to, kind }: Sight): string {
  const query = new URLSearchParams({ from, to, ...(kind === 'all' ? {} : { kind }) });
  return `/region?${query.toString()}`;
}

/** One line of a table: what it is called, and its cells. */
export interface Line {
  readonly name: string;
  readonly cells: readonly IndicatorCellResponse[];
}

const figureIn = (
  figures: readonly IndicatorFigureResponse[],
  measure: IndicatorMeasure,
  side: IndicatorSide,
): IndicatorFigureResponse | undefined =>
  figures.find((figure) => figure.measure === measure && figure.side === side);

/** A line per month of one measure and side; the hospitals' side has one kind only. */
export function linesOf(
  { months }: IndicatorsResponse,
  [measure, side]: readonly [IndicatorMeasure, IndicatorSide],
  kind: IndicatorKind,
  nameOf: (month: string) => string,
): readonly Line[] {
  return months.flatMap(({ month, figures }) => {
    const wanted = side === 'hospital' ? 'hospital' : kind;
    const row = figureIn(figures, measure, side)?.rows.find((each) => each.kind === wanted);
    return row ? [{ name: nameOf(month), cells: row.cells }] : [];
  });
}

/** For the length of bars: the largest number in sight apart from totals. */
export const largestOf = (lines: readonly Line[]): number =>
  Math.max(
    1,
    ...lines.flatMap(({ cells }) => cells.map((cell) => (cell.class === 'total' ? 0 : (cell.count ?? 0)))),
  );
