import type { OrganisationResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { changed } from '../../platform/query-client.js';
import { useSubmit } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Facts } from '../../ui/facts.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { Panel } from '../../ui/panel.js';
import { StatusLine } from '../../ui/status-line.js';
import { type Contact, contactOf, correctionOf } from './contact.model.js';
import { organisationTexts as texts } from './labels.ja.js';
import { correctProfile } from './organisation.api.js';
import { kindNames } from './words.ja.js';

/** 連絡先: what the other side calls and faxes. */
export function ContactView({ organisation }: { readonly organisation: OrganisationResponse }) {
  return (
    <Panel title={texts.contact}>
      <p className="quiet">{texts.contactLead}</p>
      <Facts facts={[[texts.kind, kindNames[organisation.kind]]]} />
      <ContactForm organisation={organisation} />
    </Panel>
  );
}

function ContactForm({ organisation }: { readonly organisation: OrganisationResponse }) {
  const [contact, setContact] = useState<Contact>(contactOf(organisation));
  const [saved, setSaved] = useState(false);
  const { busy, errors, summary, round, submit } = useSubmit();
  const correction = correctionOf(contact, organisation);
  const save = (): void =>
    submit(async () => {
      await correctProfile(organisation.organisationId, correction);
      await changed('organisation', 'organisations');
      setSaved(true);
    });
  const change = (typed: Contact): void => {
    setSaved(false);
    setContact(typed);
  };
  return (
    <Form onSubmit={save} errors={summary} round={round} className="form form-middle">
      <ContactFields contact={contact} errors={errors} onChange={change} />
      <div className="row">
        <Button busy={busy}>{texts.save}</Button>
        <StatusLine>{saved && texts.saved}</StatusLine>
      </div>
      <LeaveGuard isActive={Object.keys(correction).length > 0} />
    </Form>
  );
}

interface ContactFieldsProps {
  readonly contact: Contact;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (contact: Contact) => void;
}

function ContactFields({ contact, errors, onChange }: ContactFieldsProps) {
  const bind = (field: keyof Contact) => ({
    ...{ name: field, value: contact[field], error: errors[field], optional: field !== 'name' },
    onChange: (value: string) => onChange({ ...contact, [field]: value }),
  });
  const number = { width: 'middle', inputMode: 'numeric' } as const;
  return (
    <>
      <Field label={texts.name} {...bind('name')} />
      <Field label={texts.kana} support={texts.kanaSupport} {...bind('kana')} />
      <Field
        label={texts.officialNumber}
        support={texts.officialSupport}
        {...number}
        {...bind('officialNumber')}
      />
      <Field label={texts.tel} type="tel" width="middle" {...bind('tel')} />
      <Field label={texts.fax} type="tel" width="middle" {...bind('fax')} />
      <Field label={texts.postalCode} support={texts.postalCodeSupport} {...number} {...bind('postalCode')} />
      <Field label={texts.town} support={texts.townSupport} width="middle" {...bind('town')} />
      <Field label={texts.address} {...bind('address')} />
    </>
  );
}
