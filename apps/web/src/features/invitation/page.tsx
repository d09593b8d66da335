import { useState } from 'react';
import type { Session } from '../../platform/session.js';
import { useSubmit } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Message } from '../../ui/message.js';
import { Page } from '../../ui/page.js';
import { accept } from './invitation.api.js';
import { bodyOf, emptyAcceptance, emptyOrganisation, tokenIn } from './invitation.model.js';
import { invitationTexts as texts } from './labels.ja.js';
import { OrganisationView } from './organisation.view.js';
import { PersonView } from './person.view.js';

export function InvitationPage({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const token = tokenIn(window.location.hash);
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>} narrow>
      {token === '' ? (
        <Message tone="alarm">{texts.noToken}</Message>
      ) : (
        <AcceptanceForm token={token} onSignedIn={onSignedIn} />
      )}
    </Page>
  );
}

interface AcceptanceFormProps {
  readonly token: string;
  readonly onSignedIn: (session: Session) => void;
}

function AcceptanceForm({ token, onSignedIn }: AcceptanceFormProps) {
  const [acceptance, setAcceptance] = useState(emptyAcceptance);
  const [organisation, setOrganisation] = useState(emptyOrganisation);
  const [founding, setFounding] = useState(false);
  const { busy, errors, summary, round, submit } = useSubmit();
  // Only the server knows whose link this is: it asks for an organisation when it is the first one.
  const wanted = founding || 'organisation' in errors;
  if (wanted && !founding) setFounding(true);
  const send = (): void =>
    submit(async () => onSignedIn(await accept(bodyOf(token, acceptance, wanted ? organisation : null))));
  return (
    <Form onSubmit={send} errors={summary} round={round}>
      <PersonView acceptance={acceptance} errors={errors} onChange={setAcceptance} />
      {wanted && <OrganisationView organisation={organisation} errors={errors} onChange={setOrganisation} />}
      <Button busy={busy}>{texts.submit}</Button>
    </Form>
  );
}
