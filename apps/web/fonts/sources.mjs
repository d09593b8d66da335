import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openSync } from 'fontkit';

const require = createRequire(import.meta.url);
const packaged = (path) => require.resolve(`@expo-google-fonts/${path}`);

/** The family of every text, and what it lacks: the files that print draws with. */
export const FAMILY = 'Tsunagi UD';
export const REST_FAMILY = 'Tsunagi UD Rest';

const FILES = {
  regular: packaged('biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
  bold: packaged('biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
  rest: packaged('noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
};

export const sourceOf = (name) => {
  const file = FILES[name];
  const content = readFileSync(file);
  const digest = createHash('sha256').update(content).digest('hex');
  return { name, file, content, digest };
};

/** Code points that a source draws, ascending. */
export const pointsOf = (source) => openSync(source.file).characterSet.toSorted((a, b) => a - b);
