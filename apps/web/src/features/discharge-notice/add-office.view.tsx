import { useState } from 'react';
import { type Office, OfficePicker } from '../../platform/office-picker.js';
import { useSubmit } from '../../platform/use-submit.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Message } from '../../ui/message.js';
import { noticeTexts as texts } from './labels.ja.js';
import { findContact } from './notice.api.js';
import type { Contact } from './notice.model.js';

/** Any other office of the region, added to those that are told. */
export function AddOffice({ onPick }: { readonly onPick: (contact: Contact) => void }) {
  const [round, setRound] = useState(0);
  const { message, submit } = useSubmit();
  const pick = (office: Office | null): void => {
    if (office === null) return;
    submit(async () => {
      onPick(await findContact(office.organisationId));
      setRound((before) => before + 1);
    });
  };
  return (
    <Disclosure title={texts.addOffice}>
      {message && <Message tone="alarm">{message}</Message>}
      <OfficePicker
        key={round}
        label={texts.otherOffice}
        name="otherOffice"
        kind="careOffice"
        optional
        chosen={null}
        onChoose={pick}
      />
    </Disclosure>
  );
}
