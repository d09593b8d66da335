import { consentFormNames, deliveryChannelNames } from '@tsunagi/contracts';
import { ArrivalHeading } from '../../ui/arrival-heading.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { CheckBox } from '../../ui/check-box.js';
import { FieldError, inputIdOf } from '../../ui/field-frame.js';
import { Facts } from '../../ui/facts.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Message } from '../../ui/message.js';
import type { Submission } from '../../platform/use-submit.js';
import { numberField, type Problems, takenByField } from './check.model.js';
import { noticeTexts as texts } from './labels.ja.js';
import { chosenOf, isMove, type NoticeCase, type NoticeDraft, type Recipient } from './notice.model.js';
import { closedWords } from './recipients.view.js';
import { draftWords, standsNow } from './words.ja.js';

interface CheckViewProps {
  readonly known: NoticeCase;
  readonly draft: NoticeDraft;
  readonly submission: Submission;
  /** Offices that have been told already, when an earlier try broke off. */
  readonly doneIds: ReadonlySet<string>;
  /** Somebody else was faster. */
  readonly isOvertaken: boolean;
  readonly onRecipient: (recipient: Recipient) => void;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** Everything large, once more, before anything is recorded. */
export function CheckView(props: CheckViewProps) {
  const { known, draft, submission, doneIds, onSend, onBack } = props;
  const chosen = chosenOf(draft);
  return (
    <Form className="stack" onSubmit={onSend} errors={submission.summary} round={submission.round}>
      <ArrivalHeading>{texts.checkTitle}</ArrivalHeading>
      {props.isOvertaken && <Message tone="care">{texts.overtaken(standsNow(known.stay))}</Message>}
      <section className="panel">
        <p className="check-date">{draftWords(draft)}</p>
        <Facts facts={factsOf(known, draft)} />
      </section>
      {chosen.length === 0 && <p>{texts.onlyDate}</p>}
      {chosen.map((recipient) => (
        <Addressee
          key={recipient.contact.organisationId}
          recipient={recipient}
          isDone={doneIds.has(recipient.contact.organisationId)}
          errors={submission.errors}
          onChange={props.onRecipient}
        />
      ))}
      <p className="small">{texts.wayBack}</p>
      <div className="row">
        <Button busy={submission.busy}>{buttonWords(chosen, doneIds)}</Button>
        <Button kind="second" onPress={onBack}>
          {texts.change}
        </Button>
      </div>
    </Form>
  );
}

function buttonWords(chosen: readonly Recipient[], doneIds: ReadonlySet<string>): string {
  if (doneIds.size > 0) return texts.goOn;
  return chosen.length > 0 ? texts.send : texts.sendOnlyDate;
}

function factsOf(known: NoticeCase, draft: NoticeDraft): readonly (readonly [string, string])[] {
  const { consentForm, message, reason } = draft;
  const facts: (readonly [string, string])[] = [
    [texts.patient, known.stay.stay.name ?? texts.unknownName],
    [texts.now, standsNow(known.stay)],
  ];
  if (isMove(draft, known)) facts.push([texts.reason, reason.trim() || '-']);
  if (consentForm !== '' && chosenOf(draft).length > 0)
    facts.push([texts.consent, consentFormNames[consentForm]]);
  if (message.trim()) facts.push([texts.message, message.trim()]);
  return facts;
}

interface AddresseeProps {
  readonly recipient: Recipient;
  readonly isDone: boolean;
  readonly errors: Problems;
  readonly onChange: (recipient: Recipient) => void;
}

function Addressee(props: AddresseeProps) {
  const { recipient, isDone } = props;
  const { contact, channel } = recipient;
  const closed = closedWords(recipient);
  return (
    <section className="panel addressee" aria-label={contact.name}>
      <p className="row">
        <Badge tone="plain" text={deliveryChannelNames[channel]} />
        {isDone && <Badge tone="good" text={texts.done} />}
      </p>
      <p className="addressee-name">{contact.name}</p>
      <Number recipient={recipient} />
      {closed && <p className="small">{closed}</p>}
      {channel !== 'inbox' && !isDone && <HandOver {...props} />}
    </section>
  );
}

function Number({ recipient: { contact, channel } }: Pick<AddresseeProps, 'recipient'>) {
  if (channel === 'fax') return <LargeNumber term={texts.fax} number={contact.fax ?? texts.noFax} />;
  if (channel === 'telephone') return <LargeNumber term={texts.tel} number={contact.tel ?? texts.noTel} />;
  return contact.address ? <p>{contact.address}</p> : null;
}

function LargeNumber({ term, number }: { readonly term: string; readonly number: string }) {
  return (
    <p className="addressee-number number">
      {term} <span className="whole-number">{number}</span>
    </p>
  );
}

/** What a person does with own hands, and says so here. */
function HandOver({ recipient, errors, onChange }: AddresseeProps) {
  const { channel, isNumberChecked } = recipient;
  const number = numberField(recipient);
  return (
    <div className="stack-small">
      <p className="small">{texts.doesNotDial}</p>
      {channel === 'fax' && (
        <div>
          <CheckBox
            name={number}
            label={texts.numberChecked}
            isChecked={isNumberChecked}
            onChange={(isChecked) => onChange({ ...recipient, isNumberChecked: isChecked })}
          />
          <FieldError id={`${inputIdOf(number)}-error`} error={errors[number]} />
        </div>
      )}
      {(channel === 'telephone' || channel === 'paper') && (
        <Field
          label={channel === 'telephone' ? texts.takenBy : texts.handedTo}
          name={takenByField(recipient)}
          optional={channel === 'paper'}
          width="middle"
          value={recipient.takenBy}
          error={errors[takenByField(recipient)]}
          onChange={(takenBy) => onChange({ ...recipient, takenBy })}
        />
      )}
    </div>
  );
}
