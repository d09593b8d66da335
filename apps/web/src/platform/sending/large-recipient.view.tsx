import type { ContactResponse } from '@tsunagi/contracts';
import { sendingTexts as texts } from './labels.ja.js';

interface LargeRecipientProps {
  readonly contact: ContactResponse;
  /** Whom it is for inside, e.g. a department and a person. */
  readonly inside?: string;
}

/** Large, so that a wrong recipient is seen before the button is pressed. */
export function LargeRecipient({ contact, inside }: LargeRecipientProps) {
  const { name, fax, tel } = contact;
  return (
    <div className="large-recipient" role="group" aria-label={texts.recipient}>
      <p className="recipient-name">{name}</p>
      {inside !== undefined && <p>{inside}</p>}
      <dl className="large-numbers">
        <div>
          <dt>{texts.fax}</dt>
          <dd className="number">{fax ?? texts.noNumber}</dd>
        </div>
        <div>
          <dt>{texts.tel}</dt>
          <dd className="number">{tel ?? texts.noNumber}</dd>
        </div>
      </dl>
    </div>
  );
}
