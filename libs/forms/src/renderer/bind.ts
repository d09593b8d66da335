import type {
  Cell,
  DatePiece,
  EraPiece,
  FactPiece,
  FieldPiece,
  GroupedOptionPiece,
  ListPiece,
  OptionsPiece,
  Piece,
  TextStyle,
  TickPiece,
  TimePiece,
} from '../layouts/form-layout.js';
import { shortDate, type EraDate } from './calendar.js';
import { typeset, type Entered } from './entered.js';
import { fixedSpan, roomSpan, type Span } from './spans.js';
import { formWords } from './words.ja.js';

/** What `fact` pieces print. */
export type Facts = Readonly<Record<FactPiece['fact'], string>>;

/** Texts that may run over. */
export const LONG_KINDS: readonly string[] = ['text', 'memo', 'tel', 'postalCode'];
const box = (isChosen: boolean): string => (isChosen ? '☑' : '□');

const choice = (isChosen: boolean, label: string): Span =>
  fixedSpan(`${box(isChosen)}${label}`, 'fixed', { kept: true });

function enteredSpan(path: string, text: string, more: Partial<Span>): Span {
  return fixedSpan(text, 'value', { path, ...more });
}

/** 様 grows with the name, but stays below it. */
const suffixStyle = (style: TextStyle): TextStyle => (style === 'name' ? 'value' : 'fixed');

function fieldSpans(piece: FieldPiece, entered: Entered): readonly Span[] {
  const text = piece.as === 'initials' ? entered.initials(piece.path) : entered.text(piece.path);
  const suffix =
    piece.suffix === ''
      ? []
      : [fixedSpan(piece.suffix, suffixStyle(piece.style), { kept: true, joined: true })];
  const lead = piece.lead === '' ? [] : [fixedSpan(piece.lead, 'fixed')];
  if (text === '' && piece.room === 0) return [];
  if (text === '') return [...lead, roomSpan(piece.room, piece.style), ...suffix];
  const continues = LONG_KINDS.includes(entered.field(piece.path).kind);
  return [...lead, enteredSpan(piece.path, text, { style: piece.style, continues }), ...suffix];
}

const monthAndDay = (date: EraDate): string => `${date.month}月${date.day}日`;

const datePieces: Readonly<
  Record<DatePiece['form'], { readonly show: (date: EraDate) => string; readonly blank: string }>
> = {
  long: { show: (date) => `${shortDate(date)}(${date.weekday})`, blank: '令和　　年　　月　　日(　)' },
  short: { show: shortDate, blank: '令和　　年　　月　　日' },
  day: { show: (date) => `${monthAndDay(date)}(${date.weekday})`, blank: '　　月　　日(　)' },
  eraYear: { show: (date) => date.year, blank: '　　' },
  month: { show: (date) => String(date.month), blank: '　　' },
  dayOfMonth: { show: (date) => String(date.day), blank: '　　' },
};

function dateSpans(piece: DatePiece, entered: Entered): readonly Span[] {
  const date = entered.date(piece.path);
  const { show, blank } = datePieces[piece.form];
  if (date !== null) return [enteredSpan(piece.path, typeset(show(date)), { kept: true })];
  const leftOut = entered.text(piece.path) !== '' && !['month', 'dayOfMonth'].includes(piece.form);
  if (leftOut) return [enteredSpan(piece.path, entered.text(piece.path), { kept: true })];
  return [fixedSpan(typeset(blank), 'fixed', { kept: true })];
}

function timeSpans(piece: TimePiece, entered: Entered): readonly Span[] {
  const [hours, minutes] = entered.text(piece.path).split(':');
  const isClock = piece.form === 'clock';
  if (minutes === undefined) return [fixedSpan(isClock ? '　　時　　分' : '　 時', 'fixed', { kept: true })];
  const asHour = `${Number(hours)}時${minutes === '00' ? '' : `${Number(minutes)}分`}`;
  return [enteredSpan(piece.path, isClock ? `${hours}:${minutes}` : asHour, { kept: true })];
}

const spaced = (spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span, index) => (index === 0 ? [span] : [fixedSpan('　', 'fixed'), span]));

function eraSpans(piece: EraPiece, entered: Entered): readonly Span[] {
  const era = entered.date(piece.path)?.era;
  return spaced(piece.eras.map((name) => choice(name === era, name.charAt(0))));
}

function optionSpans(piece: OptionsPiece, entered: Entered): readonly Span[] {
  const chosen = entered.chosen(piece.path);
  const options = entered.field(piece.path).options ?? [];
  const shown = options.filter((option) => piece.codes === null || piece.codes.includes(option.code));
  return spaced(shown.map((option) => choice(chosen.includes(option.code), typeset(option.label))));
}

function groupedSpans(piece: GroupedOptionPiece, entered: Entered): readonly Span[] {
  const shown = entered
    .chosen(piece.path)
    .map((code) => (Object.hasOwn(piece.shown, code) ? piece.shown[code] : undefined))
    .find((text) => text !== undefined);
  const value =
    shown === undefined
      ? roomSpan(2, 'value')
      : enteredSpan(piece.path, ` ${shown} `, { kept: true, joined: true });
  return [choice(shown !== undefined, `${piece.label}（`), value, fixedSpan('）', 'fixed', { joined: true })];
}

const tickSpans = (piece: TickPiece, entered: Entered): readonly Span[] => [
  choice(entered.chosen(piece.path).includes('true'), piece.label),
];

function listSpans(piece: ListPiece, entered: Entered): readonly Span[] {
  const rows = entered.rows(piece.path);
  if (rows.length === 0) return [];
  const text = rows.join(' ／ ');
  return [fixedSpan(piece.lead, 'fixed'), enteredSpan(piece.path, text, { continues: true })];
}

/** Turns the pieces of cells into text with the values, masks and boxes of one document. */
export class Binder {
  constructor(
    private readonly entered: Entered,
    private readonly facts: Facts,
  ) {}

  cell(cell: Cell): readonly Span[] {
    const paths = cell.pieces.flatMap((piece) =>
      typeof piece === 'object' && 'path' in piece ? [piece.path] : [],
    );
    if (paths.some((path) => this.entered.isWithheld(path))) return [fixedSpan(formWords.withheld, 'fixed')];
    const style = cell.role === 'label' ? 'label' : 'fixed';
    return cell.pieces.flatMap((piece) => this.piece(piece, style));
  }

  private piece(piece: Piece, style: TextStyle): readonly Span[] {
    if (typeof piece === 'string') return [fixedSpan(piece, style, { joined: piece.startsWith('（') })];
    switch (piece.piece) {
      case 'words':
        return [fixedSpan(piece.text, piece.style)];
      case 'field':
        return fieldSpans(piece, this.entered);
      case 'date':
        return dateSpans(piece, this.entered);
      case 'time':
        return timeSpans(piece, this.entered);
      case 'era':
        return eraSpans(piece, this.entered);
      case 'options':
        return optionSpans(piece, this.entered);
      case 'groupedOption':
        return groupedSpans(piece, this.entered);
      case 'tick':
        return tickSpans(piece, this.entered);
      case 'list':
        return listSpans(piece, this.entered);
      case 'fact':
        return this.fact(piece);
    }
  }

  private fact({ fact, lead, style }: FactPiece): readonly Span[] {
    const text = this.facts[fact];
    return text === '' ? [] : [fixedSpan(`${lead}${text}`, style)];
  }
}
