import type { NeedResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { TextArea } from '../../ui/text-area.js';
import { preparationPanelTexts as texts } from './labels.ja.js';
import { waiveNeed } from './needs.api.js';

interface WaiveDialogProps {
  readonly stayId: string;
  readonly need: NeedResponse;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** 不要にする, with the reason that stays on record. */
export function WaiveDialog({ stayId, need, isOpen, onClose }: WaiveDialogProps) {
  return (
    <Dialog isOpen={isOpen} title={`${texts.waiveTitle}: ${need.kindName}`} onClose={onClose}>
      <WaiveForm stayId={stayId} needId={need.needId} onDone={onClose} />
    </Dialog>
  );
}

interface WaiveFormProps {
  readonly stayId: string;
  readonly needId: string;
  readonly onDone: () => void;
}

function WaiveForm({ stayId, needId, onDone }: WaiveFormProps) {
  const [reason, setReason] = useState('');
  const { busy, summary, round, errors, submit, refuse } = useSubmit();
  const send = (): void => {
    if (reason.trim() === '') return refuse({ reason: texts.needsReason });
    submit(async () => {
      await waiveNeed(stayId, needId, reason.trim());
      onDone();
    });
  };
  return (
    <Form className="form" onSubmit={send} errors={summary} round={round}>
      <p>{texts.waiveLead}</p>
      <TextArea
        label={texts.reason}
        name="reason"
        rows={2}
        value={reason}
        error={errors['reason']}
        onChange={setReason}
      />
      <div className="row">
        <Button busy={busy}>{texts.waive}</Button>
      </div>
    </Form>
  );
}
