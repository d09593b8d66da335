import { createHash } from 'node:crypto';
import { cutAll } from './cut.mjs';
import { frequentPoints, interfacePoints } from './interface-characters.mjs';
import { restOf, slicesOf } from './slices.mjs';
import { FAMILY, pointsOf, REST_FAMILY, sourceOf } from './sources.mjs';

const FOLDER = 'assets/fonts';
const FIRST = 'interface';

const hashed = (name, content, ending) =>
  `${FOLDER}/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${ending}`;

/**
 * Kana and letters of the interface differ in width from any other font: they come with the page or not
 * at all while it stands. Kanji are one em wide in every font, so theirs may arrive later unnoticed.
 */
const displayOf = (name) => (name === FIRST ? 'optional' : 'swap');

function jobs() {
  const [regular, bold, rest] = ['regular', 'bold', 'rest'].map(sourceOf);
  const drawn = pointsOf(regular);
  const slices = slicesOf(drawn, interfacePoints(), frequentPoints());
  const inWeight = (source, weight) => (slice) => ({ ...slice, source, weight, family: FAMILY });
  const all = [
    ...slices.flatMap((slice) => [inWeight(regular, 400)(slice), inWeight(bold, 700)(slice)]),
    ...restOf(pointsOf(rest), drawn).map((slice) => ({
      ...slice,
      source: rest,
      weight: 400,
      family: REST_FAMILY,
    })),
  ];
  return all.map((job) => ({ ...job, isSmall: job.name === FIRST }));
}

const ruleOf = ({ family, weight, path, name, range }) =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-display:${displayOf(name)};` +
  `src:url(/${path})format('woff2');unicode-range:${range}}`;

/** Japanese fonts of Windows, Apple, Android and Linux, by full and by PostScript name. */
const OF_THE_MACHINE = [
  ...['BIZ UDPGothic', 'BIZUDPGothic-Regular', 'Hiragino Sans W3', 'HiraginoSans-W3'],
  ...['Yu Gothic UI Regular', 'YuGothicUI-Regular', 'Meiryo', 'NotoSansJP-Regular', 'NotoSansCJKjp-Regular'],
];

/** What stands in for a file on its way, on the same line as ours. */
const STAND_IN =
  `@font-face{font-family:'${FAMILY} Local';ascent-override:88%;descent-override:12%;line-gap-override:0%;` +
  `src:${OF_THE_MACHINE.map((name) => `local('${name}')`).join(',')}}`;

/** Everything that draws text: files by their path, the style sheet that names them, what every page needs. */
export async function fontFaces() {
  const faces = (await cutAll(jobs())).map((face) => ({
    ...face,
    path: hashed(`${face.source.name}-${face.name}`, face.content, 'woff2'),
  }));
  const css = [...faces.map(ruleOf), STAND_IN].join('\n');
  const sheet = hashed('faces', css, 'css');
  const files = new Map([...faces.map(({ path, content }) => [path, content]), [sheet, Buffer.from(css)]]);
  return { files, sheet, first: faces.filter(({ name }) => name === FIRST).map(({ path }) => path) };
}
