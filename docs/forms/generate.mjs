/** Writes docs/forms/*.md and the room of the printed boxes from catalogues and layouts; `--check` only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { notes } from './notes.mjs';
import { boxesFile, charactersFile } from './room.mjs';

register(new URL('../../test/golden/typescript-loader.mjs', import.meta.url));
const forms = new URL('../../libs/forms/src/', import.meta.url);
const { layoutOf } = await import(new URL('index.ts', forms));
const { shapers } = await import(new URL('lost-characters.ts', forms));
const { breaksBehind } = await import(new URL('renderer/kinsoku.ts', forms));
const { printedBoxes } = await import(new URL('room.ts', forms));

const KINDS = {
  text: '文字',
  memo: '文章',
  date: '日付',
  time: '時刻',
  enum1: '一つ選択',
  enumN: '複数選択',
  int: '整数',
  dec: '数',
  bool: 'チェック',
  tel: '電話',
  postalCode: '郵便番号',
  list: '一覧',
};
const SOURCES = {
  stay: '入院の記録',
  patient: '利用者の記録',
  office: '事業所',
  hospital: '医療機関',
  previousSheet: '前回の書類',
};

const list = (items) => items.map((item) => `- ${item}`).join('\n');

function remarks(field, layout) {
  const masks = { name: '伏字', municipality: '市区町村まで', omitted: '省略' };
  return [
    field.extension && '独自の欄',
    field.dischargeDifficultyFactor && '＊退院困難な要因',
    field.audience === 'restricted' && 'FAXには記載しない',
    field.setBySending && '送付のとき決まる',
    field.appliesWhen && `「${field.appliesWhen.path}」に応じて記入`,
    layout.masks[field.path] && `匿名の印刷では${masks[layout.masks[field.path]]}`,
    layout.notPrinted[field.path] && `印字しない: ${layout.notPrinted[field.path]}`,
  ]
    .filter(Boolean)
    .join('、');
}

function kindOf(field) {
  const options = (field.options ?? []).map((option) => option.label).join(' / ');
  const columns = (field.fields ?? []).map((column) => column.label).join('・');
  return [KINDS[field.kind], options || columns].filter(Boolean).join(': ');
}

const rowOf = (field, layout) =>
  `| ${field.label} | \`${field.path}\` | ${kindOf(field)} | ${SOURCES[field.source] ?? '記入'} | ${remarks(field, layout)} |`;

const sectionOf = (section, layout) => `## ${section.title}

| 様式の項目 | 項目名 | 種類と選択肢 | 初めの値 | 備考 |
|---|---|---|---|---|
${section.fields.map((field) => rowOf(field, layout)).join('\n')}`;

function documentOf(edition, note) {
  const layout = layoutOf(edition);
  const { catalogue } = layout;
  return `# ${catalogue.title}（${catalogue.edition}年版）

この文書は \`node docs/forms/generate.mjs\` が目録と版面から作る。手で直さない。

- 版: \`${catalogue.id}\`、${catalogue.effectiveFrom} から
- 照合: ${catalogue.verified ? '済み' : '未了（印字の欄外に「様式案」と出る）'}
- 用紙: A4 縦 ${layout.pages.length} 枚、あふれた文章は別紙

## 出典

${list(note.source)}

## 人が照合すること

${list(note.compare)}

| 照合した人 | 日 | 原本の版 |
|---|---|---|
| | | |

## 原本と異なるところ

${list(note.deviations)}

${catalogue.sections.map((section) => sectionOf(section, layout)).join('\n\n')}
`;
}

const isChecking = process.argv.includes('--check');
const root = new URL('../../', import.meta.url);

function put(path, text) {
  const file = new URL(path, root);
  if (!isChecking) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is out of date: run node docs/forms/generate.mjs`);
    process.exitCode = 1;
  }
}

const style = await resolveConfig(new URL('package.json', root).pathname);
const putSource = async (path, text) => put(path, await format(text, { ...style, parser: 'typescript' }));

const CONTRACTS = 'libs/contracts/src';
const characters = charactersFile({ breaksBehind, shaper: shapers.regular });
await putSource(`${CONTRACTS}/printed-room/characters.ts`, characters);
for (const [edition, note] of Object.entries(notes)) {
  put(`docs/forms/${note.file}`, documentOf(edition, note));
  const [document, year] = edition.split('/');
  await putSource(`${CONTRACTS}/${document}/${year}.room.ts`, boxesFile(edition, printedBoxes(edition)));
}
