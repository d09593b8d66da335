import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Every word of a PDF in the order of its content, without spaces and line breaks. */
export async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf, useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await document.destroy();
  return pages.join('').replaceAll(/\s/gu, '');
}
