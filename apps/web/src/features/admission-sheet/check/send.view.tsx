import type { ContactResponse, SendSheetRequest, SheetResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { useToday } from '../../../platform/today.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { moveTo } from '../../../ui/address.js';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Panel } from '../../../ui/panel.js';
import { openEditings } from '../../../platform/catalogue/editing/open-editings.js';
import { overviewTexts } from '../labels.ja.js';
import { sendSheet } from '../sheet.api.js';
import { nextVersion, textAt } from '../sheet.model.js';
import { useHospital } from '../sheet.reads.js';
import { FaxPaper } from './fax-paper.view.js';
import { AlreadyGiven } from './already-given.view.js';
import { ChannelFields } from '../../../platform/sending/channel.view.js';
import { ConsentFields } from '../../../platform/sending/consent.view.js';
import { LargeRecipient } from '../../../platform/sending/large-recipient.view.js';
import { sendTexts as texts } from './send-labels.ja.js';
import {
  beginning,
  isSameNumber,
  problemsOf,
  requestOf,
  type SendPart,
} from '../../../platform/sending/sending.model.js';

/** To whom, how, with whose consent – and then it goes out. */
export function SendView({ sheet }: { readonly sheet: SheetResponse }) {
  const [loaded, reload] = useHospital(sheet);
  return (
    <Panel title={texts.title}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(contact) => <SendForm sheet={sheet} contact={contact} />}
      </LoadedView>
    </Panel>
  );
}

interface SendFormProps {
  readonly sheet: SheetResponse;
  readonly contact: ContactResponse;
}

function SendForm({ sheet, contact }: SendFormProps) {
  const [sending, setSending] = useState(() => beginning(contact));
  const [seen, setSeen] = useState<number | null>(sheet.revision);
  if (seen === null) setSeen(sheet.revision);
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
      await sendSeen(sheet.id, requestOf(sending), seen ?? sheet.revision, () => setSeen(null));
      moveTo(`/sheets/${sheet.id}?done=sent`);
    });
  };
  const version = nextVersion(sheet.versions);
  return (
    <Form className="form" onSubmit={send} errors={summary} round={round}>
      <LargeRecipient contact={contact} inside={officeAt(sheet)} />
      <NumberMismatch sheet={sheet} contact={contact} />
      <ChannelFields {...part} />
      {sending.channel === 'fax' && <FaxPaper sheet={sheet} />}
      <ConsentFields {...part} today={today} />
      {sending.channel !== 'inbox' && <AlreadyGiven {...part} today={today} />}
      <p>{texts.after}</p>
      <div className="row">
        <Button busy={busy}>
          {version === 1 ? texts.send(contact.name) : texts.sendReport(contact.name, version)}
        </Button>
      </div>
    </Form>
  );
}

/** Nothing goes out that was not looked over: what changed meanwhile is shown first. */
async function sendSeen(
  sheetId: string,
  sending: SendSheetRequest,
  revision: number,
  onRefused: () => void,
): Promise<void> {
  await openEditings.get().get(sheetId)?.save();
  try {
    await sendSheet(sheetId, sending, revision);
  } catch (error) {
    onRefused();
    throw error;
  }
}

function officeAt({ values }: SheetResponse): string {
  const person = textAt(values, 'header.hospitalContact');
  return person === null ? overviewTexts.officeOfHospital : `${overviewTexts.officeOfHospital} ${person} 様`;
}

/** What is printed as the hospital's number and what the directory says are two numbers. */
function NumberMismatch({ sheet, contact }: SendFormProps) {
  const printed = textAt(sheet.values, 'header.hospitalFax');
  if (printed === null || contact.fax === null || isSameNumber(printed, contact.fax)) return null;
  return <Message tone="care">{texts.mismatch(printed)}</Message>;
}
