import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { Arrival } from '../../ui/arrival.js';
import { Button } from '../../ui/button.js';
import { Message } from '../../ui/message.js';
import { receive } from './inbox.api.js';
import { awaitsReceipt, type InboxLine } from './inbox.model.js';
import { inboxTexts as texts } from './labels.ja.js';

/** 受領: it has arrived; the answer may come later. */
export function Receiving({ line }: { readonly line: InboxLine }) {
  const { busy, message, submit } = useSubmit();
  const [isDone, setIsDone] = useState(false);
  const tell = (): void =>
    submit(async () => {
      await receive(line);
      setIsDone(true);
    });
  if (isDone) {
    return (
      <Arrival>
        <p className="small">{texts.received}</p>
      </Arrival>
    );
  }
  if (!awaitsReceipt(line)) return null;
  return (
    <>
      {message && <Message tone="alarm">{message}</Message>}
      <Button
        kind="plain"
        small
        busy={busy}
        label={texts.of(texts.receive, line.name ?? texts.unknownName)}
        onPress={tell}
      >
        {texts.receive}
      </Button>
    </>
  );
}
