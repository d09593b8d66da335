import type { CatalogueField, SheetOfferResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { type Input, inputOf } from '../input.model.js';
import { valueText } from '../value-text.ja.js';
import { Button } from '../../../ui/button.js';
import { type Draft, inputAt } from './draft.model.js';
import { editingTexts as texts } from './labels.ja.js';
import { offersAt, sourceNameOf } from './offer.model.js';

interface OffersProps {
  readonly draft: Draft;
  readonly field: CatalogueField;
  readonly onTake: (input: Input) => void;
}

/** What could stand in the field instead, with source and date; taking it over can be taken back. */
export function OffersView({ draft, field, onTake }: OffersProps) {
  const [before, setBefore] = useState<Input | null>(null);
  const take = (offer: SheetOfferResponse): void => {
    setBefore(inputAt(draft, field.path));
    onTake(inputOf(field, offer.value));
  };
  const takeBack = (input: Input): void => {
    setBefore(null);
    onTake(input);
  };
  return (
    <>
      {offersAt(draft, field.path).map((offer) => (
        <OneOffer
          key={offer.source.from}
          {...{ field, offer }}
          today={draft.today}
          onTake={() => take(offer)}
        />
      ))}
      <div role="status" className="sheet-offer small">
        {before !== null && (
          <>
            <span>{texts.takenOver}</span>
            <Button kind="plain" small label={texts.takeBackOf(field.label)} onPress={() => takeBack(before)}>
              {texts.takeBack}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

interface OneOfferProps {
  readonly field: CatalogueField;
  readonly offer: SheetOfferResponse;
  readonly today: string;
  readonly onTake: () => void;
}

function OneOffer({ field, offer, today, onTake }: OneOfferProps) {
  const [name, day] = sourceNameOf(offer, today);
  const act = offer.source.from === 'previousSheet' ? texts.takePrevious : texts.takeFact;
  return (
    <div className="sheet-offer small">
      <span className="sheet-offer-value">{texts.offered(name, day, valueText(field, offer.value))}</span>
      <Button kind="second" small label={texts.takeOf(field.label, act)} onPress={onTake}>
        {act}
      </Button>
    </div>
  );
}
