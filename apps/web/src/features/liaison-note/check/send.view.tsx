import type { ContactResponse, NoteResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { openEditings } from '../../../platform/catalogue/editing/open-editings.js';
import { ChannelFields } from '../../../platform/sending/channel.view.js';
import { ConsentFields } from '../../../platform/sending/consent.view.js';
import { LargeRecipient } from '../../../platform/sending/large-recipient.view.js';
import { beginning, problemsOf, requestOf, type SendPart } from '../../../platform/sending/sending.model.js';
import { useToday } from '../../../platform/today.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { moveTo } from '../../../ui/address.js';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Panel } from '../../../ui/panel.js';
import { checkTexts as texts } from '../labels.ja.js';
import { findContact, sendNote } from '../note.api.js';
import { textAt } from '../note.model.js';

/** To whom, how, with whose consent – and then it goes out. */
export function SendView({ note }: { readonly note: NoteResponse }) {
  const [loaded, reload] = useLoaded(['organisation', note.toOrganisationId, 'contact'], () =>
    findContact(note.toOrganisationId),
  );
  return (
    <Panel title={texts.sendTitle}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(contact) => <SendForm note={note} contact={contact} />}
      </LoadedView>
    </Panel>
  );
}

interface SendFormProps {
  readonly note: NoteResponse;
  readonly contact: ContactResponse;
}

function SendForm({ note, contact }: SendFormProps) {
  const [sending, setSending] = useState(() => beginning(contact));
  const { busy, errors, summary, round, submit, refuse } = useSubmit();
  const today = useToday();
  const part: SendPart = {
    ...{ sending, contact, errors },
    change: (change) => setSending((before) => ({ ...before, ...change })),
  };
  const send = (): void => {
    const problems = problemsOf(sending, contact);
    if (Object.keys(problems).length > 0) return refuse(problems);
    submit(async () => {
      await openEditings.get().get(note.id)?.save();
      const { channel, consent } = requestOf(sending);
      await sendNote(note.id, { channel, consent }, note.revision);
      moveTo(`/notes/${note.id}?done=sent`);
    });
  };
  const inside = insideOf(note);
  return (
    <Form className="form" onSubmit={send} errors={summary} round={round}>
      <LargeRecipient contact={contact} {...(inside === '' ? {} : { inside })} />
      <ChannelFields {...part} />
      <ConsentFields {...part} today={today} />
      <p>{texts.after}</p>
      <div className="row">
        <Button busy={busy}>{texts.send(contact.name)}</Button>
      </div>
    </Form>
  );
}

/** Department and doctor as the note names them. */
function insideOf(note: NoteResponse): string {
  const doctor = textAt(note, 'envelope.toDoctor');
  return [textAt(note, 'envelope.toDepartment'), doctor && texts.doctor(doctor)].filter(Boolean).join(' ');
}
