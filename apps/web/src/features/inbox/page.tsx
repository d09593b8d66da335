import { inboxStateNames } from '@tsunagi/contracts';
import { useState } from 'react';
import { PagedList } from '../../platform/paged-list.js';
import { useSubmit } from '../../platform/use-submit.js';
import { useAddress } from '../../ui/address.js';
import { Link } from '../../ui/link.js';
import { Message } from '../../ui/message.js';
import { Page } from '../../ui/page.js';
import { AnswerView } from './answer.view.js';
import { acknowledge, listInbox, pdfOf } from './inbox.api.js';
import type { InboxLine } from './inbox.model.js';
import { InboxView } from './inbox.view.js';
import { inboxTexts as texts } from './labels.ja.js';

/** 受信箱; only a care office answers notices. */
export function InboxPage({ mayAnswer }: { readonly mayAnswer: boolean }) {
  const wanted = new URLSearchParams(useAddress().split('?')[1]).get('state');
  const state = wanted !== null && wanted in inboxStateNames ? wanted : null;
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <nav className="tabs" aria-label={texts.filter}>
        <Link to="/inbox" className="tab" current={state === null}>
          {texts.all}
        </Link>
        {Object.entries(inboxStateNames).map(([each, name]) => (
          <Link key={each} to={`/inbox?state=${each}`} className="tab" current={state === each}>
            {name}
          </Link>
        ))}
      </nav>
      <PagedList
        key={state}
        of={['inbox', state]}
        load={(after) => listInbox(state, after)}
        show={(lines, reload) => <Lines lines={lines} mayAnswer={mayAnswer} onAnswered={reload} />}
      />
    </Page>
  );
}

interface LinesProps {
  readonly lines: readonly InboxLine[];
  readonly mayAnswer: boolean;
  readonly onAnswered: () => void;
}

function Lines({ lines, mayAnswer, onAnswered }: LinesProps) {
  const [answered, setAnswered] = useState(false);
  const finish = (): void => {
    setAnswered(true);
    onAnswered();
  };
  return (
    <>
      {answered && <Message tone="good">{texts.done}</Message>}
      <InboxView
        lines={lines}
        pdfOf={pdfOf}
        answerOf={(line) => mayAnswer && <Answering line={line} onAnswered={finish} />}
      />
    </>
  );
}

function Answering({ line, onAnswered }: { readonly line: InboxLine; readonly onAnswered: () => void }) {
  const submission = useSubmit();
  return (
    <AnswerView
      submission={submission}
      onAnswer={(given) =>
        submission.submit(async () => {
          await acknowledge(line, given);
          onAnswered();
        })
      }
    />
  );
}
