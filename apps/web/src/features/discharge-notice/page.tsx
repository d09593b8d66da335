import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { Link } from '../../ui/link.js';
import { LoadedView } from '../../ui/loaded.js';
import { Message } from '../../ui/message.js';
import { Page } from '../../ui/page.js';
import { unconfirmed } from './check.model.js';
import { CheckView } from './check.view.js';
import { Compose } from './compose.view.js';
import { noticeTexts as texts } from './labels.ja.js';
import {
  firstDraft,
  isOvertaken,
  type NoticeCase,
  type NoticeDraft,
  type Recipient,
  withRecipient,
} from './notice.model.js';
import { SentView } from './sent.view.js';
import { refusalFor, useNoticeCase } from './use-notice-case.js';
import { type Sending, useSending } from './use-sending.js';

interface NoticePageProps {
  readonly stayId: string;
  readonly mayRecord: boolean;
}

/** 退院の予定と連絡: choose the date with its days in sight, choose whom to tell, look it over, send. */
export function DischargeNoticePage({ stayId, mayRecord }: NoticePageProps) {
  const [loaded, reload] = useNoticeCase(stayId);
  return (
    <Page title={texts.title} lead={<Link to={`/stays/${stayId}`}>{texts.back}</Link>}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(known) => {
          const refusal = refusalFor(known, mayRecord);
          return refusal ? <Message tone="plain">{refusal}</Message> : <Notice known={known} />;
        }}
      </LoadedView>
    </Page>
  );
}

type Stage = 'compose' | 'check' | 'sent';

interface NoticeProps {
  readonly known: NoticeCase;
}

function Notice({ known }: NoticeProps) {
  const { stayId } = known.stay.stay;
  const [first] = useState(() => firstDraft(known));
  const [draft, setDraft] = useState<NoticeDraft>(first);
  const [stage, setStage] = useState<Stage>('compose');
  const sending = useSending(stayId);
  const change = (changes: Partial<NoticeDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  if (stage === 'sent') return <SentView stayId={stayId} draft={draft} />;
  return (
    <>
      <LeaveGuard isActive={draft !== first} />
      {stage === 'check' ? (
        <Checking
          {...{ known, draft, sending }}
          onRecipient={(changed) => setDraft((before) => withRecipient(before, changed))}
          onBack={() => setStage('compose')}
          onSent={() => setStage('sent')}
        />
      ) : (
        <Compose {...{ known, draft }} onChange={change} onLook={() => setStage('check')} />
      )}
    </>
  );
}

interface CheckingProps extends NoticeProps {
  readonly draft: NoticeDraft;
  readonly sending: Sending;
  readonly onRecipient: (recipient: Recipient) => void;
  readonly onBack: () => void;
  readonly onSent: () => void;
}

function Checking({ known, draft, sending, onRecipient, onBack, onSent }: CheckingProps) {
  /** As it stood when the person began to look it over: what has changed since is not written over. */
  const [seen] = useState(known);
  const submission = useSubmit();
  const send = (): void => {
    const problems = unconfirmed(draft);
    if (Object.keys(problems).length > 0) return submission.refuse(problems);
    submission.submit(async () => {
      await sending.send(draft, seen);
      onSent();
    });
  };
  return (
    <CheckView
      {...{ known, draft, submission, doneIds: sending.doneIds, onRecipient, onBack }}
      isOvertaken={isOvertaken(draft, seen, known)}
      onSend={send}
    />
  );
}
