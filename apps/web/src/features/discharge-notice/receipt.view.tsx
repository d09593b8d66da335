import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { toldTexts as texts } from './labels.ja.js';
import { confirmReceipt, noticeChanged } from './notice.api.js';
import type { ToldDate } from './notice.model.js';

/** 受領を記録: somebody at the office said on the telephone that it has arrived. */
export function ReceiptAct({ told }: { readonly told: ToldDate }) {
  const [isOpen, setIsOpen] = useState(false);
  if (told.receiptConfirmedAt !== null || told.answer !== null) return null;
  const close = (): void => setIsOpen(false);
  return (
    <div className="screen-only">
      <Button
        kind="second"
        small
        onPress={() => setIsOpen(true)}
        label={`${texts.confirm}(${told.officeName ?? ''})`}
      >
        {texts.confirm}
      </Button>
      <Dialog isOpen={isOpen} title={texts.confirmTitle} onClose={close}>
        <ReceiptForm told={told} onDone={close} />
      </Dialog>
    </div>
  );
}

function ReceiptForm({ told, onDone }: { readonly told: ToldDate; readonly onDone: () => void }) {
  const [name, setName] = useState('');
  const { busy, summary, round, errors, submit, refuse } = useSubmit();
  const send = (): void => {
    if (name.trim() === '') return refuse({ confirmedWith: texts.needsName });
    submit(async () => {
      await confirmReceipt(told.stayId, told.announcementId, name.trim());
      onDone();
      await noticeChanged();
    });
  };
  return (
    <Form className="form" onSubmit={send} errors={summary} round={round}>
      <p>{texts.confirmLead}</p>
      <Field
        label={texts.confirmedWith}
        name="confirmedWith"
        support={texts.confirmedWithSupport}
        value={name}
        error={errors['confirmedWith']}
        onChange={setName}
      />
      <div className="row">
        <Button busy={busy}>{texts.confirm}</Button>
      </div>
    </Form>
  );
}
