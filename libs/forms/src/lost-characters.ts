import { type CatalogueField, type DocumentValues, fieldsOf } from '@tsunagi/contracts';
import { faceChains } from './fonts.js';
import { layoutOf } from './layouts/layout-of.js';
import { clustersOf, codePointName, codePointsOf } from './renderer/clusters.js';
import { readEntered } from './renderer/entered.js';
import type { Loss } from './renderer/paragraph.js';
import { Shaper } from './renderer/shaping.js';

/** A character that the fonts cannot show as written. */
export interface LostCharacter {
  /** `null` for the issuer and the reference number. */
  readonly path: string | null;
  readonly character: string;
  readonly codePoints: readonly string[];
}

export interface LostCharacters {
  /** Printed as 〓. */
  readonly missing: readonly LostCharacter[];
  /** Printed in the standard shape of the character. */
  readonly variantLost: readonly LostCharacter[];
}

export const shapers = { regular: new Shaper(faceChains.regular), bold: new Shaper(faceChains.bold) };

const ofKind = (losses: readonly Loss[], kind: Loss['kind']): readonly LostCharacter[] =>
  losses
    .filter((loss) => loss.kind === kind)
    .map(({ path, character }) => ({
      path,
      character,
      codePoints: codePointsOf(character).map(codePointName),
    }));

export const sortedLosses = (losses: readonly Loss[]): LostCharacters => ({
  missing: ofKind(losses, 'missing'),
  variantLost: ofKind(losses, 'variantLost'),
});

function lossesIn(path: string, text: string): readonly Loss[] {
  return [...new Set(clustersOf(text))].flatMap((character) => {
    if (character === '\n') return [];
    const { outcome } = shapers.regular.shape(character);
    return outcome === 'exact' ? [] : [{ path, character, kind: outcome }];
  });
}

/**
 * What a full print of these values would lose, without setting or writing a page.
 * Throws a RangeError for an unknown edition.
 */
export function lostCharacters(edition: string, values: DocumentValues): LostCharacters {
  const layout = layoutOf(edition);
  const entered = readEntered(layout, values, { look: 'print', identity: 'full' });
  const textOf = ({ path, kind }: CatalogueField): string =>
    kind === 'list' ? entered.rows(path).join('') : entered.text(path);
  const losses = fieldsOf(layout.catalogue).flatMap((field) => lossesIn(field.path, textOf(field)));
  return sortedLosses(losses);
}
