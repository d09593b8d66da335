/** What the browser needs to tell how much text still fits into a printed box, as sources of libs/contracts. */

const HEAD =
  '/** Made by `node docs/forms/generate.mjs` from the layouts and the fonts; not to be edited. */\n';

/** Signs and kana; every other character is as wide as a kanji. */
const RANGES = [
  [0x20, 0x7e],
  [0xa1, 0xff],
  [0x391, 0x3c9],
  [0x2010, 0x203c],
  [0x2100, 0x2103],
  [0x2160, 0x217f],
  [0x2190, 0x2193],
  [0x2460, 0x24ff],
  [0x25a0, 0x266f],
  [0x3000, 0x30ff],
  [0x3200, 0x33ff],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
];
const KANJI = [0x4e00, 0x9fff];
const PLAIN = '国';

const charactersOf = ([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).filter(
    (character) => /[\p{L}\p{N}\p{P}\p{S} \u3000]/u.test(character),
  );

function groupedBy(characters, keyOf) {
  const groups = new Map();
  for (const character of characters)
    groups.set(keyOf(character), (groups.get(keyOf(character)) ?? '') + character);
  return groups;
}

export function charactersFile({ breaksBehind, shaper }) {
  const mayEnd = (before, after) => breaksBehind([PLAIN, PLAIN, before, after, PLAIN])[2] === 1;
  const units = charactersOf(KANJI).filter((kanji) => !mayEnd('1', kanji) || !mayEnd(PLAIN, kanji));
  const signs = RANGES.flatMap(charactersOf);
  const characters = [...signs, ...units];
  const advances = groupedBy(signs, (sign) => Math.ceil(shaper.shape(sign).advance * 1000 - 0.001));
  advances.delete(1000);
  const probes = [...`A1a国。（）「・ー-/.%$¥+"' 　①年歳℃…〒～Ⅱ!あっ#;１ＡＡ／`];
  const behaviour = (character) =>
    probes.map((probe) => `${+mayEnd(character, probe)}${+mayEnd(probe, character)}`).join('');
  const [, ...others] = groupedBy([PLAIN, ...characters], behaviour).values();
  const heads = [PLAIN, ...others.map((members) => [...members][0])];
  const pairs = heads.map((before) => heads.map((after) => +mayEnd(before, after)).join(''));
  return `${HEAD}
/** Thousandths of an em, and the characters that are so wide; all others are 1000. */
export const advances: readonly (readonly [thousandths: number, characters: string])[] = ${JSON.stringify([...advances].sort(([a], [b]) => a - b))};

/** Characters that behave alike at the end of a line; all others behave like the kanji of the first. */
export const lineEndClasses: readonly string[] = ${JSON.stringify([PLAIN, ...others])};

/** By class of the character before and, inside, of the one after: \`1\` where a line may end between them. */
export const lineEnds: readonly string[] = ${JSON.stringify(pairs)};
`;
}

export function boxesFile(edition, boxes) {
  const name = edition.replace(/-(.)|\//g, (_, letter = '') => letter.toUpperCase());
  const lines = boxes.map((box) => `  ${JSON.stringify(box)},`);
  return `import type { PrintedBox } from '../printed-room/room.js';

${HEAD}// prettier-ignore
export const ${name}Boxes: readonly PrintedBox[] = [
${lines.join('\n')}
];
`;
}
