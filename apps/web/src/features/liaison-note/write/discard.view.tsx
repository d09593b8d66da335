import type { NoteResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { openEditings } from '../../../platform/catalogue/editing/open-editings.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { moveTo } from '../../../ui/address.js';
import { Button } from '../../../ui/button.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Message } from '../../../ui/message.js';
import { writeTexts as texts } from '../labels.ja.js';
import { withdrawNote } from '../note.api.js';

/** A note that is not needed after all. */
export function DiscardView({ note }: { readonly note: NoteResponse }) {
  const [isAsked, setIsAsked] = useState(false);
  const { busy, message, submit } = useSubmit();
  const discard = (): void =>
    submit(async () => {
      await openEditings.get().get(note.id)?.save();
      await withdrawNote(note.id, texts.discardReason);
      moveTo(note.stayId === null ? '/inbox' : `/stays/${note.stayId}`);
    });
  return (
    <div className="row">
      <Button kind="plain" onPress={() => setIsAsked(true)}>
        {texts.discard}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={texts.discardTitle}
        confirm={texts.discard}
        busy={busy}
        onConfirm={discard}
        onCancel={() => setIsAsked(false)}
      >
        <p>{texts.discardLead}</p>
        {message !== null && <Message tone="alarm">{message}</Message>}
      </ConfirmDialog>
    </div>
  );
}
