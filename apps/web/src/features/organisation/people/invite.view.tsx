import type { InvitationResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { changed } from '../../../platform/query-client.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { Field } from '../../../ui/field.js';
import { Form } from '../../../ui/form.js';
import { Panel } from '../../../ui/panel.js';
import { invite } from '../organisation.api.js';
import type { Role } from '../words.ja.js';
import { peopleTexts as texts } from './labels.ja.js';
import { LinkView } from './link.view.js';
import { roleChoices } from './role-dialog.view.js';

/** Makes a link for one person and shows it once. */
export function InviteView({ roles }: { readonly roles: readonly Role[] }) {
  const [link, setLink] = useState<InvitationResponse | null>(null);
  return (
    <Panel title={texts.invite}>
      {link ? (
        <LinkView invitation={link} onClose={() => setLink(null)} />
      ) : (
        <InviteForm roles={roles} onMade={setLink} />
      )}
    </Panel>
  );
}

interface InviteFormProps {
  readonly roles: readonly Role[];
  readonly onMade: (invitation: InvitationResponse) => void;
}

function InviteForm({ roles, onMade }: InviteFormProps) {
  const [chosen, setChosen] = useState<Role | null>(null);
  const [recipient, setRecipient] = useState('');
  const { busy, errors, summary, round, submit } = useSubmit();
  const role = chosen ?? roles[0];
  const make = (): void => {
    if (role === undefined) return;
    const note = recipient.trim();
    submit(async () => {
      const made = await invite(note === '' ? { role } : { role, recipient: note });
      onMade(made);
      void changed('invitations');
    });
  };
  return (
    <Form onSubmit={make} errors={summary} round={round} className="form form-middle">
      <ChoiceGroup
        kind="radio"
        label={texts.inviteRole}
        name="invitedRole"
        choices={roleChoices(roles)}
        chosen={role === undefined ? [] : [role]}
        error={errors['role']}
        onChange={([value]) => setChosen(roles.find((each) => each === value) ?? null)}
      />
      <Field
        label={texts.recipient}
        name="recipient"
        support={texts.recipientSupport}
        optional
        value={recipient}
        error={errors['recipient']}
        onChange={setRecipient}
      />
      <div>
        <Button busy={busy}>{texts.makeLink}</Button>
      </div>
    </Form>
  );
}
