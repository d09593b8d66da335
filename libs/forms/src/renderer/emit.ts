import PDFDocument from 'pdfkit';
import { DocumentFont, type EmbeddedFont, type PdfkitFont } from './document-font.js';
import type { FontFace } from './font-face.js';
import type { Look } from './looks.js';
import type { Rect, Run, Segment, Sheet, Tick } from './sheet.js';

export interface FileFacts {
  /** No name of a person: print queues and window titles show it. */
  readonly title: string;
  readonly createdAt: Date;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** The parts of pdfkit that its type declarations leave out. */
interface Pdfkit {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown> };
  font(name: string): unknown;
  registerFont(name: string, font: PdfkitFont): unknown;
  addContent(operators: string): unknown;
}

const PRODUCER = 'Tsunagi';
const number = (value: number): string => String(Math.round(value * 100) / 100);
const point = (x: number, y: number): string => `${number(x)} ${number(y)}`;
const stroke = (segment: Segment): string =>
  `${point(segment.fromX, segment.fromY)} m ${point(segment.toX, segment.toY)} l`;
const rectangle = ({ x, y, width, height }: Rect): string => `${point(x, y)} ${point(width, height)} re`;

/** From the middle of the left edge down and up over the corner of the box, in ems. */
const TICK = [
  [0.16, 0.46],
  [0.4, 0.14],
  [0.98, 0.86],
] as const;

function tickPath({ x, baseline, size }: Tick): string {
  const [start, turn, end] = TICK.map(([right, up]) => point(x + right * size, baseline - up * size));
  return `${number(size * 0.13)} w ${start} m ${turn} l ${end} l S`;
}

/** Writes sheets into one PDF; text goes out as glyph numbers, never as characters. */
class Emitter {
  private readonly fonts = new Map<FontFace, DocumentFont>();

  constructor(
    private readonly pdf: Pdfkit,
    private readonly look: Look,
  ) {}

  sheet(sheet: Sheet): void {
    const used = new Set<EmbeddedFont>();
    const text = sheet.boxes.flatMap((box) => box.runs.map((run) => this.run(run, used)));
    const ticks = sheet.boxes.flatMap((box) => box.ticks.map(tickPath));
    for (const font of used) this.pdf.page.fonts[font.id] = font.ref();
    this.pdf.addContent(
      [
        ...this.fills(sheet.fills),
        'BT 0 g',
        ...text,
        'ET 0 G',
        `${number(this.look.rule)} w`,
        ...sheet.rules.map(stroke),
        'S',
        `${number(this.look.frame)} w`,
        ...sheet.frames.map(rectangle),
        'S',
        ...this.cuts(sheet.cuts),
        ...ticks,
      ].join('\n'),
    );
  }

  private fills(rects: readonly Rect[]): readonly string[] {
    return rects.length === 0 ? [] : [`${this.look.shade ?? 1} g`, ...rects.map(rectangle), 'f'];
  }

  private cuts(segments: readonly Segment[]): readonly string[] {
    return segments.length === 0 ? [] : ['[3 2] 0 d 0.75 w', ...segments.map(stroke), 'S [] 0 d'];
  }

  private run(run: Run, used: Set<EmbeddedFont>): string {
    const font = this.fontOf(run.face);
    if (font.embedded !== null) used.add(font.embedded);
    const start = `/${font.embedded?.id} ${number(run.size)} Tf ${number(run.tracking)} Tc`;
    const isPlain = run.shapes.every((shape) =>
      shape.glyphs.every((glyph) => glyph.x === 0 && glyph.y === 0),
    );
    if (isPlain) {
      const hex = run.shapes.map((shape) => font.hex(shape)).join('');
      return `${start} 1 0 0 -1 ${point(run.x, run.baseline)} Tm <${hex}> Tj`;
    }
    return `${start}\n${this.placedGlyphs(run, font).join('\n')}`;
  }

  /** Combining marks stand where the font puts them. */
  private placedGlyphs(run: Run, font: DocumentFont): readonly string[] {
    let x = run.x;
    return run.shapes.flatMap((shape) => {
      const numbers = font.hex(shape).match(/.{4}/g) ?? [];
      return shape.glyphs.map((glyph, index) => {
        const place = point(x + (glyph.x / 1000) * run.size, run.baseline - (glyph.y / 1000) * run.size);
        x += (glyph.advance / 1000) * run.size + (index === 0 ? run.tracking : 0);
        return `1 0 0 -1 ${place} Tm <${numbers[index]}> Tj`;
      });
    });
  }

  private fontOf(face: FontFace): DocumentFont {
    const known = this.fonts.get(face);
    if (known !== undefined) return known;
    const font = new DocumentFont(face);
    this.pdf.registerFont(face.postscriptName, font.font);
    this.pdf.font(face.postscriptName);
    font.embedded = this.pdf._font;
    this.fonts.set(face, font);
    return font;
  }
}

/** The finished file; the same sheets and facts give the same bytes. */
export async function emit(sheets: readonly Sheet[], look: Look, facts: FileFacts): Promise<Uint8Array> {
  const options = {
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'ja',
    displayTitle: true,
    margin: 0,
    size: [facts.width, facts.height],
    info: { Title: facts.title, Producer: PRODUCER, Creator: PRODUCER, CreationDate: facts.createdAt },
    font: null,
  };
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    document
      .on('data', (chunk: Uint8Array) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject);
  });
  const emitter = new Emitter(document as unknown as Pdfkit, look);
  for (const sheet of sheets) {
    document.addPage();
    emitter.sheet(sheet);
  }
  document.end();
  await finished;
  return Buffer.concat(chunks);
}
