import type { CatalogueField, SheetOfferResponse } from '@tsunagi/contracts';
import { isSameMeaning } from '../same-meaning.model.js';
import { dayInJapan, longDate, shortDate } from '../../../ui/japanese-date.js';
import { type Draft, type EditedDocument, inputAt, isUnsaved, valueAt } from './draft.model.js';
import { editingTexts as texts, sourceNames } from './labels.ja.js';

type ValueSource = SheetOfferResponse['source'];

/** Within the year the weekday says more than the year. */
function dayOf({ asOf }: ValueSource, today: string): string {
  const day = dayInJapan(asOf);
  return day.slice(0, 4) === today.slice(0, 4) ? shortDate(day) : longDate(day);
}

/** 「病院の入院登録 11月20日(金) より」, as long as nobody has typed anything else. */
export function sourceText(draft: Draft, path: string): string | null {
  const source = draft.base.sources[path];
  if (source === undefined || isUnsaved(draft, path)) return null;
  return texts.from(sourceNames[source.from], dayOf(source, draft.today));
}

export const sourceNameOf = ({ source }: SheetOfferResponse, today: string): readonly [string, string] => [
  sourceNames[source.from],
  dayOf(source, today),
];

/** What else could stand in the field: today's record, and the same as last time where that is something else. */
export function offersAt(draft: Draft, path: string): readonly SheetOfferResponse[] {
  const others = (draft.base.offers ?? []).filter(
    (offer) => offer.path === path && !isSameMeaning(offer.value, valueAt(draft, path)),
  );
  return others.filter(
    ({ value }, index) => others.findIndex((other) => isSameMeaning(other.value, value)) === index,
  );
}

const VARIATION_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

type Lost = EditedDocument['lostCharacters'];

const textsOf = (draft: Draft, path: string): string => JSON.stringify(inputAt(draft, path));

/** Characters of the field that paper shows otherwise, as far as they still stand there. */
export function lostTexts(draft: Draft, { path }: CatalogueField): readonly string[] {
  const typed = textsOf(draft, path);
  const lost: Lost = draft.base.lostCharacters;
  const here = (kind: keyof Lost): readonly string[] =>
    lost[kind]
      .filter((each) => each.path === path && typed.includes(each.character))
      .map(({ character }) => character);
  return [
    ...here('variantLost').map((character) =>
      texts.variantLost(character, character.replace(VARIATION_SELECTORS, '')),
    ),
    ...here('missing').map((character) => texts.missing(character)),
  ];
}
