import type { PersonOfStaffResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { Dialog } from '../../../ui/dialog.js';
import { Form } from '../../../ui/form.js';
import { uiTexts } from '../../../ui/labels.ja.js';
import { reassign } from '../organisation.api.js';
import { type Role, roleWords } from '../words.ja.js';
import { peopleTexts as texts } from './labels.ja.js';

interface RoleDialogProps {
  readonly organisationId: string;
  readonly person: PersonOfStaffResponse;
  readonly roles: readonly Role[];
  readonly onDone: (role: Role) => void;
  readonly onCancel: () => void;
}

export const roleChoices = (roles: readonly Role[]) =>
  roles.map((value) => ({ value, label: roleWords[value].name, support: roleWords[value].support }));

export function RoleDialog({ organisationId, person, roles, onDone, onCancel }: RoleDialogProps) {
  const [role, setRole] = useState<Role>(person.role);
  const { busy, errors, summary, round, submit } = useSubmit();
  const save = (): void =>
    submit(async () => {
      await reassign(organisationId, person.staffId, { role });
      onDone(role);
    });
  return (
    <Dialog isOpen title={texts.roleTitle(person.name ?? texts.unnamed)} onClose={onCancel}>
      <Form onSubmit={save} errors={summary} round={round} className="form">
        <ChoiceGroup
          kind="radio"
          label={texts.role}
          name="role"
          choices={roleChoices(roles)}
          chosen={[role]}
          error={errors['role']}
          onChange={([chosen]) => setRole(roles.find((each) => each === chosen) ?? role)}
        />
        <p>{texts.roleNote}</p>
        <div className="row">
          <Button busy={busy}>{texts.roleConfirm}</Button>
          <Button kind="second" onPress={onCancel}>
            {uiTexts.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
