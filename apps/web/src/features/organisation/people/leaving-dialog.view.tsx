import type { PersonOfStaffResponse } from '@tsunagi/contracts';
import { useSubmit } from '../../../platform/use-submit.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Message } from '../../../ui/message.js';
import { recordLeaving } from '../organisation.api.js';
import { peopleTexts as texts } from './labels.ja.js';

interface LeavingDialogProps {
  readonly organisationId: string;
  readonly person: PersonOfStaffResponse;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Says what will happen before it does: a leaving cannot be taken back. */
export function LeavingDialog({ organisationId, person, onDone, onCancel }: LeavingDialogProps) {
  const { busy, message, submit } = useSubmit();
  const leave = (): void =>
    submit(async () => {
      await recordLeaving(organisationId, person.staffId);
      onDone();
    });
  return (
    <ConfirmDialog
      isOpen
      title={texts.leaveTitle(person.name ?? texts.unnamed)}
      confirm={texts.leaveConfirm}
      busy={busy}
      onConfirm={leave}
      onCancel={onCancel}
    >
      {message && <Message tone="alarm">{message}</Message>}
      <ul className="points">
        {texts.leaveEffects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
