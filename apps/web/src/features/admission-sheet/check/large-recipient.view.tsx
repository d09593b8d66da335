import type { ContactResponse } from '@tsunagi/contracts';
import { overviewTexts as texts } from '../labels.ja.js';
import { sendTexts } from './send-labels.ja.js';

interface LargeRecipientProps {
  readonly contact: ContactResponse;
  readonly person: string | null;
}

/** Large, so that a wrong recipient is seen before the button is pressed. */
export function LargeRecipient({ contact, person }: LargeRecipientProps) {
  const { name, fax, tel } = contact;
  return (
    <div className="large-recipient" role="group" aria-label={sendTexts.recipient}>
      <p className="recipient-name">{name}</p>
      <p>{person === null ? texts.officeOfHospital : `${texts.officeOfHospital} ${person} 様`}</p>
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
