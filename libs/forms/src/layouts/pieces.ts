import type {
  Block,
  Cell,
  DateForm,
  DatePiece,
  EraPiece,
  FactPiece,
  FieldPiece,
  GroupedOptionPiece,
  ListPiece,
  OptionsPiece,
  Piece,
  Row,
  TextStyle,
  TickPiece,
  TimePiece,
  Words,
} from './form-layout.js';

export const words = (text: string, style: TextStyle): Words => ({ piece: 'words', text, style });

export const field = (path: string, room = 0, more: Partial<FieldPiece> = {}): FieldPiece => ({
  piece: 'field',
  path,
  room,
  style: 'value',
  as: 'entered',
  lead: '',
  suffix: '',
  ...more,
});

export const date = (path: string, form: DateForm = 'short'): DatePiece => ({ piece: 'date', path, form });
export const clock = (path: string): TimePiece => ({ piece: 'time', path, form: 'clock' });
export const hour = (path: string): TimePiece => ({ piece: 'time', path, form: 'hour' });
export const era = (path: string, eras: EraPiece['eras']): EraPiece => ({ piece: 'era', path, eras });
export const options = (path: string, ...codes: string[]): OptionsPiece => ({
  piece: 'options',
  path,
  codes: codes.length === 0 ? null : codes,
});
export const groupedOption = (
  path: string,
  label: string,
  shown: GroupedOptionPiece['shown'],
): GroupedOptionPiece => ({ piece: 'groupedOption', path, label, shown });
export const tick = (path: string, label: string): TickPiece => ({ piece: 'tick', path, label });
export const list = (path: string, lead: string): ListPiece => ({ piece: 'list', path, lead });
export const fact = (name: FactPiece['fact'], style: TextStyle, lead = ''): FactPiece => ({
  piece: 'fact',
  fact: name,
  lead,
  style,
});

/** A blank of so many ems, for the pen or for the eye. */
export const gap = (ems: number): Words => words('　'.repeat(ems), 'fixed');

type Place = Omit<Cell, 'role' | 'pieces'>;

export const label = (text: string, width?: number, place: Place = {}): Cell => ({
  role: 'label',
  pieces: [text],
  align: 'center',
  ...(width === undefined ? {} : { width }),
  ...place,
});
export const cell = (pieces: readonly Piece[], width?: number, place: Place = {}): Cell => ({
  role: 'content',
  pieces,
  ...(width === undefined ? {} : { width }),
  ...place,
});
/** A cell that spans the rows inside it. */
export const stack = (rows: readonly Row[], width?: number): Cell => cell([], width, { rows });
export const row = (height: number, ...cells: Cell[]): Row => ({ height, grow: 0, cells });
/** A row that takes a share of the height left on its page. */
export const growing = (height: number, share: number, ...cells: Cell[]): Row => ({
  height,
  grow: share,
  cells,
});

export const table = (...rows: Row[]): Block => ({ block: 'table', rows });
export const line = (height: number, ...cells: Cell[]): Block => ({ block: 'line', height, cells });
export const space = (height: number): Block => ({ block: 'space', height });
export const heading = (text: string): Block =>
  line(5.2, cell([words(text, 'heading')], undefined, { vertical: 'middle' }));
