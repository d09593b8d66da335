import { words } from '../layouts/pieces.js';
import type { Binder } from './bind.js';
import type { ContinuationNote } from './continuation-notes.js';
import { type Desk, setCell } from './desk.js';
import { typeset } from './entered.js';
import { areaOf, placePage } from './geometry.js';
import { heightOf, type Line, OPEN_LEADING, paragraphOf } from './paragraph.js';
import { draw, PADDING_X, PADDING_Y, setAt, type Setting } from './setting.js';
import { type Box, POINTS_PER_MILLIMETRE as MM, type Rect, type Sheet } from './sheet.js';
import { fixedSpan } from './spans.js';
import { FOOTER_HEIGHT } from './template.js';
import { formWords } from './words.ja.js';

const TITLE_HEIGHT = 6.5;
const GAP = 3 * MM;

/** A sheet while it is being filled from the top. */
interface OpenSheet {
  readonly boxes: Box[];
  readonly frames: Rect[];
  y: number;
}

class ContinuationWriter {
  readonly sheets: OpenSheet[] = [];

  constructor(
    private readonly binder: Binder,
    private readonly desk: Desk,
    private readonly area: Rect,
  ) {}

  write(note: ContinuationNote): void {
    const { look, shapers, entered } = this.desk;
    const label = typeset(entered.field(note.path).label);
    const span = fixedSpan(note.text, 'value', { path: note.path });
    const setting = setAt(
      paragraphOf([span], shapers),
      this.area.width - 2 * PADDING_X,
      look,
      1,
      OPEN_LEADING,
    );
    let rest: readonly Line[] = setting.lines;
    for (let isFirst = true; rest.length > 0; isFirst = false) {
      const title = isFirst ? formWords.continuedTitle : formWords.continuedAgain;
      rest = this.writePart(title(note.number, label), { ...setting, lines: rest });
    }
  }

  /** Writes the lines that the sheet still takes and returns the others. */
  private writePart(title: string, setting: Setting): readonly Line[] {
    const lineHeight = (setting.lines[0]?.size ?? 0) * OPEN_LEADING;
    const sheet = this.sheetWithRoom(TITLE_HEIGHT * MM + 3 * lineHeight + 2 * PADDING_Y);
    this.writeTitle(title, sheet);
    const room = this.area.y + this.area.height - sheet.y - 2 * PADDING_Y;
    const taken = setting.lines.slice(0, Math.max(1, Math.floor(room / lineHeight)));
    const height = heightOf(taken, OPEN_LEADING);
    const rect = { x: this.area.x, y: sheet.y, width: this.area.width, height: height + 4 * PADDING_Y };
    const drawing = draw({ ...setting, lines: taken, height }, rect, 'left', 'middle');
    sheet.boxes.push({ cell: { role: 'content', pieces: [] }, rect, fits: true, ...drawing });
    sheet.frames.push(rect);
    sheet.y += rect.height + GAP;
    return setting.lines.slice(taken.length);
  }

  private writeTitle(title: string, sheet: OpenSheet): void {
    const rect = { x: this.area.x, y: sheet.y, width: this.area.width, height: TITLE_HEIGHT * MM };
    const cell = { role: 'content', pieces: [words(title, 'strong')] } as const;
    sheet.boxes.push(setCell({ cell, rect }, this.binder, this.desk));
    sheet.y += rect.height;
  }

  private sheetWithRoom(height: number): OpenSheet {
    const last = this.sheets.at(-1);
    if (last !== undefined && last.y + height <= this.area.y + this.area.height) return last;
    const sheet = this.openSheet();
    this.sheets.push(sheet);
    return sheet;
  }

  /** Every sheet repeats whose and which document it belongs to. */
  private openSheet(): OpenSheet {
    const { title, heading } = this.desk.layout.continuation;
    const page = placePage(
      {
        blocks: [
          {
            block: 'line',
            height: 9,
            cells: [{ role: 'content', pieces: [words(title, 'title')], align: 'center' }],
          },
          { block: 'line', height: 8, cells: heading },
        ],
      },
      this.area,
      () => 0,
    );
    const boxes = page.cells.map((placed) => setCell(placed, this.binder, this.desk));
    return { boxes, frames: [], y: this.area.y + 19 * MM };
  }
}

/** Writing one note may add none, but a heading too long for its line may: the notes are read as they grow. */
export function continuationSheets(binder: Binder, desk: Desk): readonly Sheet[] {
  const area = areaOf(desk.layout);
  const writer = new ContinuationWriter(binder, desk, { ...area, height: area.height - FOOTER_HEIGHT });
  for (let index = 0; index < desk.notes.all.length; index++) {
    const note = desk.notes.all[index];
    if (note !== undefined) writer.write(note);
  }
  return writer.sheets.map(({ boxes, frames }) => ({ boxes, frames, fills: [], rules: [], cuts: [] }));
}
