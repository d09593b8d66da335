import type { LostCharactersResponse, NoteResponse } from '@tsunagi/contracts';
import { Message } from '../../../ui/message.js';
import { checkTexts as texts } from '../labels.ja.js';

const charactersOf = (lost: LostCharactersResponse[keyof LostCharactersResponse]): string =>
  [...new Set(lost.map(({ character }) => character))].join(' ');

/** Characters that paper shows otherwise, said before anything is sent. */
export function LostView({ lost }: { readonly lost: NoteResponse['lostCharacters'] }) {
  const { missing, variantLost } = lost;
  if (missing.length + variantLost.length === 0) return null;
  return (
    <Message tone="care">
      {missing.length > 0 && <p>{texts.missing(charactersOf(missing))}</p>}
      {variantLost.length > 0 && <p>{texts.variantLost(charactersOf(variantLost))}</p>}
    </Message>
  );
}
