import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';
import { composeForm, type FormRequest } from '../../libs/forms/src/render-form.js';
import { looks, type Look } from '../../libs/forms/src/renderer/looks.js';
import type { Rect, Run, Segment, Sheet, Tick } from '../../libs/forms/src/renderer/sheet.js';

const require = createRequire(import.meta.url);
const files: Readonly<Record<string, string>> = {
  'BIZUDPGothic-Regular': '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'BIZUDPGothic-Bold': '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  'NotoSansJP-Regular': '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'NotoSansJP-Bold': '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
};
/** Parsed once and shared by every document. */
const fonts = Object.entries(files).map(([name, file]) => ({
  name,
  font: fontkit.create(readFileSync(require.resolve(file))),
}));

type Pdf = InstanceType<typeof PDFDocument>;

function drawRun(pdf: Pdf, run: Run): void {
  const text = run.shapes.map((shape) => (shape.ticked ? '□' : shape.text)).join('');
  pdf.font(run.face.postscriptName).fontSize(run.size);
  pdf.text(text, run.x, run.baseline, {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: run.tracking,
  });
}

function drawSegments(pdf: Pdf, segments: readonly Segment[], width: number): void {
  for (const segment of segments) pdf.moveTo(segment.fromX, segment.fromY).lineTo(segment.toX, segment.toY);
  if (segments.length > 0) pdf.lineWidth(width).stroke();
}

function drawRects(pdf: Pdf, rects: readonly Rect[]): Pdf {
  for (const { x, y, width, height } of rects) pdf.rect(x, y, width, height);
  return pdf;
}

function drawTick(pdf: Pdf, { x, baseline, size }: Tick): void {
  pdf.moveTo(x + 0.16 * size, baseline - 0.46 * size);
  pdf.lineTo(x + 0.4 * size, baseline - 0.14 * size).lineTo(x + 0.98 * size, baseline - 0.86 * size);
  pdf.lineWidth(0.13 * size).stroke();
}

function drawSheet(pdf: Pdf, sheet: Sheet, look: Look): void {
  if (sheet.fills.length > 0) drawRects(pdf, sheet.fills).fill([237, 237, 237]);
  pdf.fillColor('black');
  for (const box of sheet.boxes) for (const run of box.runs) drawRun(pdf, run);
  drawSegments(pdf, sheet.rules, look.rule);
  if (sheet.frames.length > 0) drawRects(pdf, sheet.frames).lineWidth(look.frame).stroke();
  for (const box of sheet.boxes) for (const tick of box.ticks) drawTick(pdf, tick);
}

/** The same places, drawn by pdfkit's own means with its own shaping and subsets. */
export async function renderPlainly(request: FormRequest): Promise<Uint8Array> {
  const { sheets } = composeForm(request);
  const pdf = new PDFDocument({ autoFirstPage: false, size: 'A4', margin: 0, pdfVersion: '1.7', lang: 'ja' });
  const chunks: Uint8Array[] = [];
  const finished = new Promise((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', resolve);
  });
  for (const { name, font } of fonts) pdf.registerFont(name, font as unknown as string);
  for (const sheet of sheets) drawSheet(pdf.addPage(), sheet, looks[request.options.look]);
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}
