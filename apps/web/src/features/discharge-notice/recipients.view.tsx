import { deliveryChannelNames } from '@tsunagi/contracts';
import { CheckBox } from '../../ui/check-box.js';
import { shortDate } from '../../ui/japanese-date.js';
import { Select } from '../../ui/select.js';
import { AddOffice } from './add-office.view.js';
import { channelField } from './check.model.js';
import type { PartProps } from './date-part.view.js';
import { noticeTexts as texts } from './labels.ja.js';
import { type Channel, type Contact, type Recipient, type ToldDate, withRecipient } from './notice.model.js';
import { saidDay } from './words.ja.js';

const CHANNELS: readonly Channel[] = ['inbox', 'fax', 'telephone', 'paper', 'mail'];

type RecipientsProps = Pick<PartProps, 'known' | 'draft' | 'errors' | 'onChange'> & {
  readonly onAdd: (contact: Contact) => void;
};

/** 伝える相手: whoever is known, each with the way in which it is told. */
export function RecipientsPart({ known, draft, errors, onChange, onAdd }: RecipientsProps) {
  const change = (changed: Recipient): void =>
    onChange({ recipients: withRecipient(draft, changed).recipients });
  const responsibleId = known.people.office?.organisationId;
  return (
    <section className="panel form" aria-labelledby="notice-whom">
      <h2 id="notice-whom">{texts.recipients}</h2>
      <p className="small quiet">
        {draft.recipients.length > 0 ? texts.recipientsSupport : texts.nobodyKnown}
      </p>
      <ul className="stack-small">
        {draft.recipients.map((recipient) => (
          <RecipientRow
            key={recipient.contact.organisationId}
            recipient={recipient}
            isResponsible={recipient.contact.organisationId === responsibleId}
            told={known.told}
            error={errors[channelField(recipient)]}
            onChange={change}
          />
        ))}
      </ul>
      <AddOffice onPick={onAdd} />
    </section>
  );
}

interface RowProps {
  readonly recipient: Recipient;
  readonly isResponsible: boolean;
  readonly told: readonly ToldDate[];
  readonly error: string | undefined;
  readonly onChange: (recipient: Recipient) => void;
}

function RecipientRow({ recipient, isResponsible, told, error, onChange }: RowProps) {
  const { contact, isChosen, channel } = recipient;
  const last = told.findLast(({ officeId }) => officeId === contact.organisationId);
  const name = `${contact.name}${isResponsible ? `(${texts.responsible})` : ''}`;
  return (
    <li className="recipient">
      <div>
        <CheckBox
          name={`to-${contact.organisationId}`}
          label={<strong>{name}</strong>}
          isChecked={isChosen}
          onChange={(chosen) => onChange({ ...recipient, isChosen: chosen })}
        />
        <p className="small quiet recipient-note">
          {last ? `${texts.lastTold}: ${saidDay(last)}` : texts.notTold}
        </p>
      </div>
      {isChosen && (
        <Select
          label={texts.channel}
          name={channelField(recipient)}
          value={channel}
          error={error}
          options={CHANNELS.map((each) => [each, deliveryChannelNames[each]])}
          onChange={(chosen) =>
            onChange({ ...recipient, channel: CHANNELS.find((each) => each === chosen) ?? channel })
          }
        />
      )}
    </li>
  );
}

/** When the office is closed today, it is said beside its number. */
export const closedWords = ({ contact }: Recipient): string | null =>
  contact.closedToday && contact.nextOpenOn ? texts.closedToday(shortDate(contact.nextOpenOn)) : null;
