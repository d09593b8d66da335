import { useState } from 'react';
import { useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { Facts } from '../../../ui/facts.js';
import { Form } from '../../../ui/form.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { TextArea } from '../../../ui/text-area.js';
import { noticeTexts, withdrawalTexts as texts } from '../labels.ja.js';
import { noticeChanged, withdraw } from '../notice.api.js';
import type { Contact, NoticeCase } from '../notice.model.js';
import { refusalFor, useNoticeCase } from '../use-notice-case.js';
import { standsNow } from '../words.ja.js';

interface WithdrawalPageProps {
  readonly stayId: string;
  readonly mayRecord: boolean;
}

/** 退院予定の取消: the date goes back to nothing, with a reason. */
export function WithdrawalPage({ stayId, mayRecord }: WithdrawalPageProps) {
  const [loaded, reload] = useNoticeCase(stayId);
  const [isDone, setIsDone] = useState(false);
  const back = <Link to={`/stays/${stayId}`}>{noticeTexts.back}</Link>;
  return (
    <Page title={texts.title} narrow lead={back}>
      {isDone && <Message tone="good">{texts.done}</Message>}
      <LoadedView loaded={loaded} onRetry={reload}>
        {(known) => {
          const refusal = refusalFor(known, mayRecord);
          if (refusal) return <Message tone="plain">{refusal}</Message>;
          return isDone ? (
            <CallThem known={known} />
          ) : (
            <Withdrawal known={known} onDone={() => setIsDone(true)} />
          );
        }}
      </LoadedView>
    </Page>
  );
}

interface WithdrawalProps {
  readonly known: NoticeCase;
  readonly onDone: () => void;
}

function Withdrawal({ known, onDone }: WithdrawalProps) {
  const [reason, setReason] = useState('');
  const { busy, summary, round, errors, submit } = useSubmit();
  const { stay, revisions } = known.stay;
  if (stay.expectedOn === null && stay.foreseenFrom === null) return <p>{texts.none}</p>;
  const send = (): void =>
    submit(async () => {
      await withdraw(stay.stayId, reason.trim() || null, revisions.dischargeNotice);
      onDone();
      await noticeChanged();
    });
  return (
    <Form onSubmit={send} errors={summary} round={round}>
      <Facts facts={[[texts.what, <strong key="what">{standsNow(known.stay)}</strong>]]} />
      <p>{texts.effect}</p>
      <CallThem known={known} />
      <TextArea
        label={texts.reason}
        name="reason"
        support={texts.reasonSupport}
        optional
        rows={2}
        value={reason}
        error={errors['reason']}
        onChange={setReason}
      />
      <p className="small">{texts.wayBack}</p>
      <div className="row">
        <Button busy={busy}>{texts.submit}</Button>
      </div>
    </Form>
  );
}

/** Offices that nothing reaches but a person. */
function toCall({ people, told }: NoticeCase): readonly Contact[] {
  const called = new Set(told.flatMap(({ channel, officeId }) => (channel === 'inbox' ? [] : [officeId])));
  return [people.office, people.supportCenter, ...people.alsoTold].filter(
    (contact): contact is Contact => contact !== null && called.has(contact.organisationId),
  );
}

function CallThem({ known }: { readonly known: NoticeCase }) {
  const contacts = toCall(known);
  if (contacts.length === 0) return null;
  return (
    <section className="stack-small" aria-label={texts.callThem}>
      <p>{texts.callThem}</p>
      <Facts
        facts={contacts.map(({ name, tel, fax }) => [
          name,
          [tel ? `電話 ${tel}` : noticeTexts.noTel, fax ? `FAX ${fax}` : null].filter(Boolean).join('・'),
        ])}
      />
    </section>
  );
}
