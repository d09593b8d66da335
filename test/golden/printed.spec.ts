import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { lostCharacters, renderForm } from '@tsunagi/forms';
import { composeForm } from '../../libs/forms/src/render-form.js';
import { filledSheet, overflowingSheet } from './admission-sheet.samples.js';
import { answeredNote } from './liaison-note.samples.js';
import { drawPage, readPdf, textOf } from './read-pdf.js';
import { aNote, aSheet } from './requests.js';
import { stressKinds, stressValues } from './stress.js';

const sheetOf = (name: string) => aSheet({ 'person.name': name, 'person.kana': 'カツラギ' });
const textFor = async (request: ReturnType<typeof aSheet>): Promise<string> =>
  textOf(await readPdf((await renderForm(request)).pdf));
const hashOf = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex');

describe('names on paper', () => {
  async function differingPixels(one: string, other: string): Promise<number> {
    const [left, right] = [
      await drawPage((await renderForm(sheetOf(one))).pdf, 1, 3),
      await drawPage((await renderForm(sheetOf(other))).pdf, 1, 3),
    ];
    return pixelmatch(left.pixels, right.pixels, undefined, left.width, left.height, { threshold: 0.1 });
  }

  it('show 葛 and 葛󠄀 as two pictures', async () => {
    expect(await differingPixels('葛城', '葛\u{e0100}城')).toBeGreaterThan(20);
    expect(await differingPixels('葛\u{e0100}城', '葛\u{e0100}城')).toBe(0);
  }, 30_000);

  it.each(['葛\u{e0100}城', '辻\u{e0100}', '𠮷野', '髙﨑', '塚\u{fa10}', '神\u{fa19}', '祐\u{fa4f}', '栁德惠'])(
    'keep %s code point by code point when copied',
    async (name) => {
      const { missing, variantLost } = await renderForm(sheetOf(name));
      expect([missing, variantLost]).toEqual([[], []]);
      expect(await textFor(sheetOf(name))).toContain(name);
    },
  );

  it('print 〓 and say so when no font has the character', async () => {
    const name = '\u{2a6d6}山';
    const { missing } = await renderForm(sheetOf(name));
    expect(missing).toEqual([{ path: 'person.name', character: '\u{2a6d6}', codePoints: ['U+2A6D6'] }]);
    expect(await textFor(sheetOf(name))).toContain('〓山');
  });

  it('print the standard shape and say so when no font has the variant', async () => {
    const { missing, variantLost } = await renderForm(sheetOf('葛\u{e0102}城'));
    expect(missing).toEqual([]);
    expect(variantLost).toEqual([
      { path: 'person.name', character: '葛\u{e0102}', codePoints: ['U+845B', 'U+E0102'] },
    ]);
    expect(await textFor(sheetOf('葛\u{e0102}城'))).toContain('葛城');
  });

  it('are known to be lost before anything is printed', async () => {
    const rows = [{ serviceType: '訪問介護', providerName: '\u{2a6d6}山', frequency: null, tel: null }];
    const values = { 'person.name': '葛\u{e0102}\u{2a6d6}', 'outlook.note': '髙橋\n記', 'services.used': rows };
    const { missing, variantLost } = await renderForm(aSheet(values));
    const told = lostCharacters('admission-sheet/2024', values);
    expect(told.missing).toEqual(expect.arrayContaining([...missing]));
    expect(told.missing.map(({ path }) => path).sort()).toEqual(['person.name', 'services.used']);
    expect(told.variantLost).toEqual(variantLost);
    expect(lostCharacters('admission-sheet/2024', filledSheet)).toEqual({ missing: [], variantLost: [] });
  });

  it.each([
    ['brackets and backslashes', String.raw`a)b\c(d`, String.raw`a)b\c(d`],
    ['markup', '<&>山田</w>', '<&>山田</w>'],
    ['a line end', '山田\n太郎', '山田'],
    ['direction marks', '山\u202e田\u2066太\u200f郎', '山田太郎'],
    ['controls', '山\u0000\u001b田\u0085太郎', '山田'],
    ['half a surrogate pair', '山\ud842田', '山〓田'],
    ['a decomposed kana', 'か\u3099き', 'か\u3099き'],
  ])('survive %s', async (_case, name, printed) => {
    const { pdf } = await renderForm(sheetOf(name));
    const file = await readPdf(pdf);
    expect(textOf(file)).toContain(printed);
    expect(JSON.stringify(file.metadata)).not.toContain('山');
  });
});

describe('every page', () => {
  it('carries its number, the moment, the issuer, the edition and the marks', async () => {
    const marks = [{ kind: 'report', number: 2 }, { kind: 'draft' }] as const;
    const { pdf, pages } = await renderForm(aSheet(overflowingSheet, { marks }));
    const file = await readPdf(pdf);
    expect(pages).toBe(file.pages.length);
    file.pages.forEach(({ texts }, index) => {
      const text = texts.map((item) => item.text).join('');
      for (const words of [
        `${index + 1}／${pages}頁`,
        '発行：令和8年11月20日 16:30',
        '発行者：あおぞら居宅介護支援センター',
        '整理番号：K7Q2-93XM-4TD8-1',
        '様式案2024年版',
        '第2報',
        '下書き',
      ]) {
        expect(text).toContain(words);
      }
    });
  });

  it('of a continuation repeats the name and the date and tells the text in full', async () => {
    const { pdf, continued } = await renderForm(aSheet(overflowingSheet));
    const file = await readPdf(pdf);
    const sheet = (file.pages[2]?.texts ?? []).map((item) => item.text).join('');
    expect(continued).toEqual(['wishes.lifeHistory', 'outlook.note', 'medication.note']);
    expect(sheet).toContain('葛\u{e0100}城𠮷之助様');
    expect(sheet).toContain('令和8年11月20日');
    expect(sheet).toContain(overflowingSheet['wishes.lifeHistory']);
  });

  it('names its language and no person in the metadata', async () => {
    const { metadata, language } = await readPdf((await renderForm(aSheet(filledSheet))).pdf);
    expect(language).toBe('ja');
    expect(metadata['Title']).toBe('入院時情報提供書');
    expect(JSON.stringify(metadata)).not.toMatch(/葛|𠮷|邉/u);
  });
});

describe('the reply half', () => {
  it('carries no name, only the reference number and the initials', async () => {
    for (const identity of ['full', 'masked'] as const) {
      const { pages } = await readPdf((await renderForm(aNote(answeredNote, { identity }))).pdf);
      const texts = pages[0]?.texts ?? [];
      const cut = texts.find((item) => item.text.startsWith('ここから下を切り取って'))?.baseline ?? 0;
      const reply = texts.filter((item) => item.baseline > cut).map((item) => item.text);
      expect(reply.join('')).not.toMatch(/葛|𠮷|城/u);
      expect(reply).toEqual(expect.arrayContaining(['か・よ', 'K7Q2-93XM-4TD8-1', '0226-98-7655']));
    }
  });
});

describe('the number of pages on the envelope', () => {
  const { 'envelope.pageCount': _typed, 'body.attached': _enclosed, ...plain } = answeredNote;

  it('is what is printed, unless someone wrote another or encloses something', async () => {
    expect(await textFor(aNote(plain))).toContain('枚数：1枚');
    const long = { ...plain, 'body.content': '退院の見通しをお知らせください。'.repeat(120) };
    const { pages } = await renderForm(aNote(long));
    expect(pages).toBeGreaterThan(1);
    expect(await textFor(aNote(long))).toContain(`枚数：${pages}枚`);
    expect(await textFor(aNote({ ...plain, 'envelope.pageCount': 5 }))).toContain('枚数：5枚');
    expect(await textFor(aNote({ ...plain, 'body.attached': ['carePlan1'] }))).not.toMatch(/枚数：\d/);
    expect(await textFor(aNote({}))).not.toMatch(/枚数：\d/);
  });
});

describe('the fax look', () => {
  const abuse = { 'outlook.abuseSuspicion': 'present', 'outlook.abuseSuspicionNote': '腕に複数の痣' } as const;

  it('has no grey and leaves the suspicion of abuse out', async () => {
    const request = aSheet({ ...filledSheet, ...abuse }, { look: 'fax' });
    expect(composeForm(request).sheets.flatMap((sheet) => sheet.fills)).toEqual([]);
    expect(await textFor(request)).not.toContain('痣');
    expect(await textFor(request)).toContain('FAXには記載しません');
    expect(await textFor(aSheet({ ...filledSheet, ...abuse }))).toContain('腕に複数の痣');
  });
});

describe('one document', () => {
  it('has no character without a glyph', () => {
    const kinds = stressKinds.map((kind) => stressValues(aSheet({}).layout.catalogue, kind));
    for (const request of [...kinds.map((values) => aSheet(values)), aNote(answeredNote), aSheet({})]) {
      const boxes = composeForm(request).sheets.flatMap((sheet) => sheet.boxes);
      const shapes = boxes.flatMap((box) => box.runs.flatMap((run) => run.shapes));
      expect(shapes.flatMap((shape) => shape.glyphs).filter((glyph) => glyph.id === 0)).toEqual([]);
    }
  });

  it('has the same bytes in a fresh process and after twenty other documents', async () => {
    for (let other = 0; other < 20; other++) {
      await renderForm(aSheet({ 'person.name': `⾏⼭${other}郎`, 'outlook.note': '〜'.repeat(other) }));
    }
    const { pdf } = await renderForm(aSheet(filledSheet));
    const script = fileURLToPath(new URL('./fresh-process.mjs', import.meta.url));
    const fresh = execFileSync(process.execPath, [script, './admission-sheet.samples.ts', 'filledSheet']);
    expect(hashOf(pdf)).toBe(fresh.toString());
  }, 60_000);

  it('has the same bytes beside others that are being printed', async () => {
    const alone = await renderForm(aSheet(filledSheet));
    const [first, , third] = await Promise.all([
      renderForm(aSheet(filledSheet)),
      renderForm(aNote(answeredNote)),
      renderForm(aSheet(filledSheet)),
    ]);
    expect([first, third].map(({ pdf }) => hashOf(pdf))).toEqual([hashOf(alone.pdf), hashOf(alone.pdf)]);
  });

  it('never shows what was entered in another', async () => {
    const sentinel = 'ZQX番犬';
    const { catalogue } = aSheet({}).layout;
    const marked = { name: 'sentinel', text: () => sentinel, memo: sentinel.repeat(300) };
    await renderForm(aSheet(stressValues(catalogue, marked)));
    await renderForm(aSheet(stressValues(catalogue, marked), { look: 'fax', identity: 'masked' }));
    for (const request of [aSheet({}), aSheet(filledSheet, { look: 'fax' }), aNote({})]) {
      expect(await textFor(request)).not.toMatch(/ZQX|番犬/u);
    }
  });
});
