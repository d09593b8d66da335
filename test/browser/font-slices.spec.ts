import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font, openSync } from 'fontkit';
import { buildWeb } from '../support/web-build.js';

const require = createRequire(import.meta.url);
const drawnBy = (path: string): Font => openSync(require.resolve(`@expo-google-fonts/${path}`)) as Font;

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly intervals: readonly (readonly [number, number])[];
  readonly font: Font;
  readonly drawn: ReadonlySet<number>;
}

const REGULAR = 'biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';

let folder: string;
let faces: readonly Face[];

const intervalOf = (text: string): readonly [number, number] => {
  const [first = '', last = first] = text.slice(2).split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
};

function faceOf(rule: string): Face {
  const told = (pattern: RegExp): string => pattern.exec(rule)?.[1] ?? '';
  const font = create(readFileSync(join(folder, told(/url\(\/([^)]+)\)/)))) as Font;
  return {
    family: told(/font-family:'([^']+)'/),
    weight: Number(told(/font-weight:(\d+)/)),
    intervals: told(/unicode-range:([^}]+)/)
      .split(',')
      .map(intervalOf),
    font,
    drawn: new Set(font.characterSet),
  };
}

const facesFor = (point: number, family: string, weight: number): readonly Face[] =>
  faces.filter(
    (face) =>
      face.family === family &&
      face.weight === weight &&
      face.intervals.some(([first, last]) => first <= point && point <= last),
  );

/** Points that are not drawn by exactly one file, which is the one that a browser asks for. */
const astray = (points: readonly number[], family: string, weight: number): readonly string[] =>
  points
    .filter((point) => {
      const asked = facesFor(point, family, weight);
      return asked.length !== 1 || !asked[0]?.drawn.has(point);
    })
    .map((point) => point.toString(16));

/** Whether the base has another shape before the selector U+FE00; fontkit knows no others. */
function isVaried(font: Font, point: number): boolean {
  const [base] = font.glyphsForString(String.fromCodePoint(point));
  const [variation] = font.glyphsForString(String.fromCodePoint(point, 0xfe00));
  return base?.id !== variation?.id;
}

const isSelector = (point: number): boolean => point >> 4 === 0xfe0 || point >> 8 === 0xe01;

beforeAll(async () => {
  folder = await buildWeb();
  const fonts = join(folder, 'assets/fonts');
  const sheet = readdirSync(fonts).find((name) => name.endsWith('.css')) ?? '';
  const rules = readFileSync(join(fonts, sheet), 'utf8').split('\n');
  faces = rules.filter((rule) => rule.includes('unicode-range')).map(faceOf);
}, 120_000);

describe('slices of the web fonts', () => {
  const plain = drawnBy(REGULAR).characterSet.filter((point) => !isSelector(point));
  const beyond = drawnBy('noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf').characterSet.filter(
    (point) => !plain.includes(point) && !isSelector(point),
  );

  it.each([400, 700])('draw every character of the printed font from one file, weight %i', (weight) => {
    expect(astray(plain, 'Tsunagi UD', weight)).toEqual([]);
  });

  it('draw what the printed font lacks from the second one', () => {
    expect(beyond.length).toBeGreaterThan(1_000);
    expect(astray(beyond, 'Tsunagi UD Rest', 400)).toEqual([]);
  });

  it('ask the second font for nothing that the first draws', () => {
    expect(plain.filter((point) => facesFor(point, 'Tsunagi UD Rest', 400).length > 0)).toEqual([]);
  });

  it('carry every standardised variation in the file of its base', () => {
    const whole = drawnBy(REGULAR);
    const varied = plain.filter((point) => isVaried(whole, point));
    expect(varied.length).toBeGreaterThan(50);
    const lost = varied.filter((point) => {
      const [asked] = facesFor(point, 'Tsunagi UD', 400);
      return !asked || !isVaried(asked.font, point);
    });
    expect(lost).toEqual([]);
  });
});
