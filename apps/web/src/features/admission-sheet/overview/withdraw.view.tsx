import { useState } from 'react';
import { useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field } from '../../../ui/field.js';
import { Form } from '../../../ui/form.js';
import { uiTexts } from '../../../ui/labels.ja.js';
import { versionTexts as texts } from '../labels.ja.js';
import { withdrawSheet } from '../sheet.api.js';
import type { VersionDialogProps } from './receipt.view.js';

/** Says what withdrawing does and cannot do before it is done. */
export function WithdrawDialog({ sheetId, version, onClose }: VersionDialogProps) {
  const [reason, setReason] = useState('');
  const { busy, errors, summary, round, submit, refuse } = useSubmit();
  const withdraw = (): void => {
    if (reason.trim() === '') return refuse({ reason: texts.needsReason });
    submit(async () => {
      await withdrawSheet(sheetId, version, reason.trim());
      onClose();
    });
  };
  return (
    <Dialog isOpen title={texts.withdrawTitle(version)} onClose={onClose}>
      <Form className="form" onSubmit={withdraw} errors={summary} round={round}>
        <p>{texts.withdrawLead}</p>
        <Field
          label={texts.reason}
          name="reason"
          support={texts.reasonSupport}
          value={reason}
          error={errors['reason']}
          onChange={setReason}
        />
        <div className="row">
          <Button busy={busy}>{texts.withdrawOf(version)}</Button>
          <Button kind="second" onPress={onClose}>
            {uiTexts.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
