import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderForm } from '@tsunagi/forms';
import type { FormRequest } from '../../libs/forms/src/render-form.js';
import { filledSheet, overflowingSheet } from './admission-sheet.samples.js';
import { answeredNote, overflowingNote } from './liaison-note.samples.js';
import { type PrintedText, readPdf } from './read-pdf.js';
import { aNote, aSheet } from './requests.js';

/** `TSUNAGI_WRITE_GOLDEN=1 npm test -- test/golden` accepts what is printed now; look at it first. */
const isWriting = process.env['TSUNAGI_WRITE_GOLDEN'] === '1';

const samples: readonly (readonly [name: string, request: FormRequest])[] = [
  ['admission-sheet-2024.filled', aSheet(filledSheet)],
  ['admission-sheet-2024.blank', aSheet({}, { reference: null })],
  ['admission-sheet-2024.overflowing', aSheet(overflowingSheet, { marks: [{ kind: 'report', number: 2 }] })],
  ['admission-sheet-2024.fax-masked', aSheet(filledSheet, { look: 'fax', identity: 'masked' })],
  ['liaison-note-2026.filled', aNote(answeredNote)],
  ['liaison-note-2026.blank', aNote({}, { reference: null })],
  ['liaison-note-2026.overflowing', aNote(overflowingNote, { marks: [{ kind: 'withdrawn' }] })],
];

const tenth = (value: number): string => value.toFixed(1);
const lineOf = ({ text, x, baseline, size }: PrintedText): string =>
  `${tenth(x)} ${tenth(baseline)} ${tenth(size)} ${text}`;

async function printedText(request: FormRequest): Promise<string> {
  const { pdf } = await renderForm(request);
  const { pages } = await readPdf(pdf);
  return pages.map((page, index) => `page ${index + 1}\n${page.texts.map(lineOf).join('\n')}\n`).join('');
}

describe('printed text and its place', () => {
  it.each(samples)('of %s is as accepted', async (name, request) => {
    const file = fileURLToPath(new URL(`./${name}.txt`, import.meta.url));
    const printed = await printedText(request);
    if (isWriting) await writeFile(file, printed);
    expect(printed).toBe(await readFile(file, 'utf8'));
  });
});
