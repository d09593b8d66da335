import { useState } from 'react';
import { useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field } from '../../../ui/field.js';
import { Form } from '../../../ui/form.js';
import { uiTexts } from '../../../ui/labels.ja.js';
import { versionTexts as texts } from '../labels.ja.js';
import { confirmReceipt } from '../sheet.api.js';

export interface VersionDialogProps {
  readonly sheetId: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** The office asked on the telephone: who said that it has arrived. */
export function ReceiptDialog({ sheetId, version, onClose }: VersionDialogProps) {
  const [confirmedWith, setConfirmedWith] = useState('');
  const { busy, errors, summary, round, submit, refuse } = useSubmit();
  const confirm = (): void => {
    if (confirmedWith.trim() === '') return refuse({ confirmedWith: texts.needsConfirmedWith });
    submit(async () => {
      await confirmReceipt(sheetId, version, confirmedWith.trim());
      onClose();
    });
  };
  return (
    <Dialog isOpen title={texts.confirmTitle(version)} onClose={onClose}>
      <Form className="form" onSubmit={confirm} errors={summary} round={round}>
        <p>{texts.confirmLead}</p>
        <Field
          label={texts.confirmedWith}
          name="confirmedWith"
          support={texts.confirmedWithSupport}
          value={confirmedWith}
          error={errors['confirmedWith']}
          onChange={setConfirmedWith}
        />
        <div className="row">
          <Button busy={busy}>{texts.confirm}</Button>
          <Button kind="second" onPress={onClose}>
            {uiTexts.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
