import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openFace, type FontFace } from './renderer/font-face.js';

export type Weight = 'regular' | 'bold';

/** The faces of one weight, best first; a later one is opened only when a character needs it. */
export type FaceChain = readonly (() => FontFace)[];

const require = createRequire(import.meta.url);

function openedOnce(file: string): () => FontFace {
  let face: FontFace | undefined;
  return () => (face ??= openFace(readFileSync(require.resolve(file))));
}

const PLAIN = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';
const BOLD = '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf';
const PLAIN_FALLBACK = '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf';
const BOLD_FALLBACK = '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf';

/** Each file is parsed once per process and shared by every document. */
export const faceChains: Readonly<Record<Weight, FaceChain>> = {
  regular: [openedOnce(PLAIN), openedOnce(PLAIN_FALLBACK)],
  bold: [openedOnce(BOLD), openedOnce(BOLD_FALLBACK)],
};
