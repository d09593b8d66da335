import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { Arrival } from '../../ui/arrival.js';
import { Button } from '../../ui/button.js';
import { Message } from '../../ui/message.js';
import { noteRead, receive } from './inbox.api.js';
import { awaitsReading, awaitsReceipt, type InboxLine } from './inbox.model.js';
import { inboxTexts as texts } from './labels.ja.js';

interface Act {
  readonly text: string;
  readonly done: string;
  readonly take: (line: InboxLine) => Promise<void>;
}

/** 受領: it has arrived, the answer may come later. 既読: there is nothing else to do. */
function actOn(line: InboxLine): Act | null {
  if (awaitsReceipt(line)) return { text: texts.receive, done: texts.received, take: receive };
  return awaitsReading(line) ? { text: texts.read, done: texts.wasRead, take: noteRead } : null;
}

export function Receiving({ line }: { readonly line: InboxLine }) {
  const { busy, message, submit } = useSubmit();
  const [done, setDone] = useState<string | null>(null);
  const act = actOn(line);
  if (done !== null) {
    return (
      <Arrival>
        <p className="small">{done}</p>
      </Arrival>
    );
  }
  if (act === null) return null;
  const press = (): void =>
    submit(async () => {
      await act.take(line);
      setDone(act.done);
    });
  return (
    <>
      {message && <Message tone="alarm">{message}</Message>}
      <Button
        kind="plain"
        small
        busy={busy}
        label={texts.of(act.text, line.name ?? texts.unknownName)}
        onPress={press}
      >
        {act.text}
      </Button>
    </>
  );
}
