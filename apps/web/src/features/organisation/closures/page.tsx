import type { ClosureResponse, OrganisationResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { changed } from '../../../platform/query-client.js';
import type { Session } from '../../../platform/session.js';
import { useToday } from '../../../platform/today.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { organisationTexts } from '../labels.ja.js';
import { findOrganisation, withdrawClosure } from '../organisation.api.js';
import { ClosureForm } from './closure-form.view.js';
import { nameOf, sorted } from './closure.model.js';
import { ClosureList } from './closure-list.view.js';
import { closureTexts as texts } from './labels.ja.js';

/** 臨時休業: declared in a line, withdrawn in the list. */
export function ClosuresPage({ session }: { readonly session: Session }) {
  const { organisationId } = session;
  const [loaded, retry] = useLoaded(['organisation', organisationId], () => findOrganisation(organisationId));
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <LoadedView loaded={loaded} onRetry={retry}>
        {(body) => <Closures organisation={body} />}
      </LoadedView>
      <p>
        <Link to="/organisation">{organisationTexts.back}</Link>
      </p>
    </Page>
  );
}

function Closures({ organisation }: { readonly organisation: OrganisationResponse }) {
  const today = useToday();
  const [done, setDone] = useState<string | null>(null);
  const { busy, message, submit } = useSubmit();
  const { ahead, past } = sorted(organisation.closures, today);
  const finish = (said: string): Promise<void> => {
    setDone(said);
    return changed('organisation', 'organisations', 'stay', 'stays', 'watch');
  };
  const withdraw = (closure: ClosureResponse): void =>
    submit(async () => {
      await withdrawClosure(organisation.organisationId, closure.closureId);
      await finish(texts.withdrawn(nameOf(closure)));
    });
  return (
    <>
      {done && <Message tone="good">{done}</Message>}
      {message && <Message tone="alarm">{message}</Message>}
      <Panel title={texts.form}>
        <ClosureForm
          organisationId={organisation.organisationId}
          today={today}
          onSaved={(days) => void finish(texts.saved(nameOf(days)))}
        />
      </Panel>
      <Panel title={texts.ahead}>
        <ClosureList ahead={ahead} past={past} busy={busy} onWithdraw={withdraw} />
      </Panel>
    </>
  );
}
