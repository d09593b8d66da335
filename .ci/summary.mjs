import { text } from 'node:stream/consumers';

/** Reads what jest printed and closes with one line: `N passed, N failed`. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const line = (await text(process.stdin))
  .replaceAll(colours, '')
  .split('\n')
  .findLast((each) => each.startsWith('Tests:'));
const count = (word) => Number(line?.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);

console.log(`${count('passed')} passed, ${count('failed')} failed`);
process.exitCode = line === undefined || count('failed') > 0 || count('skipped') + count('todo') > 0 ? 1 : 0;
