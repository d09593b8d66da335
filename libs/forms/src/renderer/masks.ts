import type { DocumentValues } from '@tsunagi/contracts';
import type { MaskKind } from '../layouts/form-layout.js';
import { clustersOf } from './clusters.js';
import { formWords } from './words.ja.js';

const PREFECTURE = /^(?:東京都|北海道|京都府|大阪府|.{2,3}県)/u;
const MUNICIPALITY = /^(?:.+?郡.+?[町村]|.+?市(?:.+?区)?|.+?[区町村])/u;
const isSpace = (text: string): boolean => /^\s$/u.test(text);

/** ●京●郎: every second character from the first one on; spaces stay and do not count. */
export function maskName(name: string): string {
  let place = 0;
  return clustersOf(name)
    .map((cluster) => (isSpace(cluster) ? cluster : place++ % 2 === 0 ? '●' : cluster))
    .join('');
}

/** 東京都葛飾区; an address of which no municipality can be read is left out. */
export function maskAddress(address: string): string {
  const prefecture = PREFECTURE.exec(address)?.[0] ?? '';
  const municipality = MUNICIPALITY.exec(address.slice(prefecture.length))?.[0] ?? '';
  return `${prefecture}${municipality}` || formWords.omitted;
}

const masks: Readonly<Record<MaskKind, (text: string) => string>> = {
  name: maskName,
  municipality: maskAddress,
  omitted: () => formWords.omitted,
};

export const maskText = (kind: MaskKind, text: string): string => (text === '' ? '' : masks[kind](text));

/** Replaces every masked name, whole or its parts of two characters and more, wherever free text repeats it. */
export function nameHider(
  kinds: Readonly<Record<string, MaskKind>>,
  values: DocumentValues,
): (text: string) => string {
  const names = new Set<string>();
  for (const [path, kind] of Object.entries(kinds)) {
    const value = values[path];
    if (kind !== 'name' || typeof value !== 'string') continue;
    const parts = value.split(/\s+/u).filter((part) => part.length > 1);
    for (const name of [value, value.replaceAll(/\s/gu, ''), ...parts])
      if (name.trim().length > 1) names.add(name);
  }
  const longestFirst = [...names].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return (text) => longestFirst.reduce((hidden, name) => hidden.replaceAll(name, maskName(name)), text);
}
