import { type CatalogueField, type DocumentValues, roomLeft } from '@tsunagi/contracts';
import { editingTexts as texts } from './labels.ja.js';

/** From here on the room of a single line is worth saying. */
const SCARCE = 8;

const isProse = ({ kind }: CatalogueField): boolean => kind === 'memo' || kind === 'text';

function limitText({ limit }: CatalogueField, typed: string): string | null {
  if (limit === undefined) return null;
  const left = limit - [...typed].length;
  return left >= 0 && left <= limit / 10 ? texts.charactersLeft(left) : null;
}

function boxText(
  field: CatalogueField,
  edition: string,
  typed: string,
  values: DocumentValues,
): string | null {
  const room = roomLeft(edition, field.path, typed, { values });
  if (room === null) return null;
  if (room.goesToContinuation) return texts.goesOn(-room.left);
  return field.kind === 'memo' || room.left <= SCARCE ? texts.roomLeft(room.left) : null;
}

/** How much more fits into the printed box and into the field; nothing as long as there is plenty. */
export function roomText(
  field: CatalogueField,
  edition: string,
  typed: string,
  values: DocumentValues,
): string | null {
  if (!isProse(field) || (typed === '' && field.kind === 'text')) return null;
  const said = [boxText(field, edition, typed, values), limitText(field, typed)];
  return said.filter((text) => text !== null).join(' ') || null;
}
