import { deliveryChannelNames } from '@tsunagi/contracts';
import { ArrivalHeading } from '../../ui/arrival-heading.js';
import { Link } from '../../ui/link.js';
import { Message } from '../../ui/message.js';
import { noticeTexts as texts } from './labels.ja.js';
import { chosenOf, type NoticeDraft, type Recipient } from './notice.model.js';
import { draftWords } from './words.ja.js';

interface SentViewProps {
  readonly stayId: string;
  readonly draft: NoticeDraft;
}

function whatHappens({ channel, takenBy }: Recipient): string {
  if (channel === 'inbox') return texts.sentInbox;
  return takenBy.trim() && channel !== 'fax' && channel !== 'mail' ? texts.sentTaken : texts.sentOther;
}

/** What was recorded, and how it can be changed or taken back. */
export function SentView({ stayId, draft }: SentViewProps) {
  return (
    <div className="stack">
      <ArrivalHeading>{texts.sentTitle}</ArrivalHeading>
      <Message tone="good">
        <p className="check-date">{draftWords(draft)}</p>
      </Message>
      {chosenOf(draft).map((recipient) => (
        <section key={recipient.contact.organisationId} className="panel">
          <p>
            <strong>{recipient.contact.name}</strong>
            {`(${deliveryChannelNames[recipient.channel]})`}
          </p>
          <p className="small">{whatHappens(recipient)}</p>
        </section>
      ))}
      <p className="small">{texts.wayBack}</p>
      <p className="row">
        <Link to={`/stays/${stayId}`}>{texts.back}</Link>
        <Link to={`/stays/${stayId}/discharge-notice/withdrawal`}>{texts.withdraw}</Link>
      </p>
    </div>
  );
}
