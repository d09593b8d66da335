import { deliveryChannelNames, type RemindNoteRequest } from '@tsunagi/contracts';
import { type ReactNode, useState } from 'react';
import { type Submission, useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field } from '../../../ui/field.js';
import { Form } from '../../../ui/form.js';
import { uiTexts } from '../../../ui/labels.ja.js';
import { actTexts as texts } from '../labels.ja.js';
import { closeNote, confirmReceipt, remindNote, withdrawNote } from '../note.api.js';

export interface ActDialogProps {
  readonly noteId: string;
  readonly onClose: () => void;
}

interface ActFormProps {
  readonly title: string;
  readonly lead: string;
  /** Says what it does. */
  readonly act: string;
  readonly submission: Submission;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

function ActForm({ title, lead, act, submission, onSubmit, onClose, children }: ActFormProps) {
  const { busy, summary, round } = submission;
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <Form className="form" onSubmit={onSubmit} errors={summary} round={round}>
        <p>{lead}</p>
        {children}
        <div className="row">
          <Button busy={busy}>{act}</Button>
          <Button kind="second" onPress={onClose}>
            {uiTexts.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The sender asked on the telephone: who said that it has arrived. */
export function ReceiptDialog({ noteId, onClose }: ActDialogProps) {
  const [confirmedWith, setConfirmedWith] = useState('');
  const submission = useSubmit();
  const confirm = (): void => {
    const name = confirmedWith.trim();
    if (name === '') return submission.refuse({ confirmedWith: texts.needsConfirmedWith });
    submission.submit(async () => {
      await confirmReceipt(noteId, name);
      onClose();
    });
  };
  return (
    <ActForm
      title={texts.receiptTitle}
      lead={texts.receiptLead}
      act={texts.keep}
      {...{ submission, onClose }}
      onSubmit={confirm}
    >
      <Field
        label={texts.confirmedWith}
        name="confirmedWith"
        support={texts.confirmedWithSupport}
        value={confirmedWith}
        error={submission.errors['confirmedWith']}
        onChange={setConfirmedWith}
      />
    </ActForm>
  );
}

type Channel = RemindNoteRequest['channel'];

const CHANNELS: readonly Channel[] = ['telephone', 'fax', 'mail', 'paper'];

export function RemindDialog({ noteId, onClose }: ActDialogProps) {
  const [channel, setChannel] = useState<Channel>('telephone');
  const submission = useSubmit();
  const remind = (): void =>
    submission.submit(async () => {
      await remindNote(noteId, { channel });
      onClose();
    });
  return (
    <ActForm
      title={texts.remindTitle}
      lead={texts.remindLead}
      act={texts.keep}
      {...{ submission, onClose }}
      onSubmit={remind}
    >
      <ChoiceGroup
        kind="radio"
        inline
        label={texts.channel}
        name="channel"
        choices={CHANNELS.map((each) => ({ value: each, label: deliveryChannelNames[each] }))}
        chosen={[channel]}
        error={submission.errors['channel']}
        onChange={([chosen]) => setChannel(CHANNELS.find((each) => each === chosen) ?? 'telephone')}
      />
    </ActForm>
  );
}

/** Says what withdrawing does and cannot do before it is done. */
export function WithdrawDialog({ noteId, onClose }: ActDialogProps) {
  const [reason, setReason] = useState('');
  const submission = useSubmit();
  const withdraw = (): void => {
    if (reason.trim() === '') return submission.refuse({ reason: texts.needsReason });
    submission.submit(async () => {
      await withdrawNote(noteId, reason.trim());
      onClose();
    });
  };
  return (
    <ActForm
      title={texts.withdrawTitle}
      lead={texts.withdrawLead}
      act={texts.withdraw}
      {...{ submission, onClose }}
      onSubmit={withdraw}
    >
      <Field
        label={texts.reason}
        name="reason"
        support={texts.reasonSupport}
        value={reason}
        error={submission.errors['reason']}
        onChange={setReason}
      />
    </ActForm>
  );
}

export function CloseDialog({ noteId, onClose }: ActDialogProps) {
  const submission = useSubmit();
  const close = (): void =>
    submission.submit(async () => {
      await closeNote(noteId);
      onClose();
    });
  return (
    <ActForm
      title={texts.closeTitle}
      lead={texts.closeLead}
      act={texts.close}
      {...{ submission, onClose }}
      onSubmit={close}
    />
  );
}
