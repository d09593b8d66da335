/** Writes docs/guide/effort.md from what the browser tests counted (effort.json); `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';

const at = (name) => new URL(name, import.meta.url);

/** 電話とFAXで同じことをするときの手順と秒の見積り。実測ではない。 */
const STEPS = {
  lookUp: ['台帳で患者と電話番号・FAX番号を探す', 30],
  call: ['電話をかけ、担当者につながるまで待つ', 60],
  tell: ['氏名・日付・用件を伝え、復唱を聞く', 60],
  log: ['伝えた日時と相手を記録に書く', 45],
  copy: ['用紙に氏名・日付などを書き写す', 120],
  fax: ['番号を二人で確かめ、送信し、控えをとじる', 120],
  confirm: ['届いたかを電話で確かめる', 90],
  callBack: ['不在の相手からの折り返しを受ける', 60],
  count: ['相手の休業日を確かめ、暦で営業日を数える', 120],
};
const BY_PHONE = {
  入院を登録する: ['lookUp', 'call', 'tell', 'log'],
  人を探して入院を開く: ['lookUp'],
  '退院予定日を決めて、事業所に伝える': ['lookUp', 'count', 'call', 'tell', 'log'],
  '退院の連絡に「間に合います」と返答する': ['call', 'tell', 'log'],
  '退院の連絡に「間に合わない」と最も早い日を返答する': ['count', 'call', 'tell', 'callBack', 'log'],
  連携連絡票を書いて送る: ['lookUp', 'copy', 'fax', 'confirm', 'log'],
  連携連絡票に答える: ['copy', 'fax', 'confirm'],
  入院時情報提供書を確かめて送付する: ['fax', 'confirm', 'log'],
  届いた入院時情報提供書を開いて読む: ['lookUp'],
};

const efforts = JSON.parse(readFileSync(at('effort.json'), 'utf8'));
const secondsOf = (steps) => steps.reduce((sum, step) => sum + STEPS[step][1], 0);

function row([task, { presses, keys, pages, seconds }]) {
  const steps = BY_PHONE[task];
  const phone = steps ? `${secondsOf(steps)}秒(${steps.length}手順)` : '—';
  return `| ${task} | ${presses} | ${keys} | ${pages} | ${seconds}秒 | ${phone} |`;
}

const text = `# 主な仕事にかかる手数

自動テストが実際のブラウザーで数えた、押す回数・打つ文字と鍵の数・開く画面の数です。テストのたびに数え直し、増えたら失敗します。

「つなぎ」の秒は、キーストロークレベルモデル(Card・Moran・Newell、1980年)で計算したもので、機械の速さによりません: 1打0.28秒、指して押すのに1.3秒、考えるのに1.35秒。文章を考える時間は含みません。

「電話とFAX」は、下の手順に分けた**見積り**で、実測ではありません。実際の現場で測ったら、置きかえます。

| 仕事 | 押す | 打つ | 画面 | つなぎ | 電話とFAX(見積り) |
|---|---|---|---|---|---|
${Object.entries(efforts).map(row).join('\n')}

## 見積りの手順

| 手順 | 秒 |
|---|---|
${Object.values(STEPS)
  .map(([words, seconds]) => `| ${words} | ${seconds} |`)
  .join('\n')}
`;

if (process.argv.includes('--check')) {
  if (readFileSync(at('effort.md'), 'utf8') !== text) {
    console.error('docs/guide/effort.md does not fit effort.json: run npm run guide');
    process.exit(1);
  }
} else writeFileSync(at('effort.md'), text);
