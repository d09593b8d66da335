import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text as a reader copies it; points from the top left corner of the page. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

export interface PrintedPage {
  readonly texts: readonly PrintedText[];
}

export interface PrintedFile {
  readonly pages: readonly PrintedPage[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly language: string | null;
}

/** Pixels of one page, four bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

const open = (pdf: Uint8Array) =>
  getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false, disableFontFace: true });

async function readPage(page: PDFPageProxy): Promise<PrintedPage> {
  const height = page.getViewport({ scale: 1 }).height;
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, baseline: height - y, width: item.width, size: Math.abs(size) }];
  });
  return { texts };
}

export async function readPdf(pdf: Uint8Array): Promise<PrintedFile> {
  const task = open(pdf);
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)));
  }
  const { info } = await document.getMetadata();
  const metadata = { ...info } as Record<string, unknown>;
  await task.destroy();
  return { pages, metadata, language: typeof metadata['Language'] === 'string' ? metadata['Language'] : null };
}

/** The whole text in reading order, pages apart. */
export const textOf = (file: PrintedFile): string =>
  file.pages.map((page) => page.texts.map((item) => item.text).join('')).join('\f');

/** What pdf.js draws on: it brings its own canvas, which understands its own paths. */
interface CanvasFactory {
  create(width: number, height: number): { canvas: object; context: PixelSource };
}

interface PixelSource {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
}

export async function drawPage(pdf: Uint8Array, number: number, scale: number): Promise<Picture> {
  const task = open(pdf);
  const document = await task.promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (document.canvasFactory as CanvasFactory).create(width, height);
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  const pixels = context.getImageData(0, 0, width, height).data;
  await task.destroy();
  return { width, height, pixels };
}
