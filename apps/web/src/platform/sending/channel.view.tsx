import { deliveryChannelNames } from '@tsunagi/contracts';
import { CheckBox } from '../../ui/check-box.js';
import { ChoiceGroup } from '../../ui/choice-group.js';
import { Field } from '../../ui/field.js';
import { FieldError } from '../../ui/field-frame.js';
import { sendingTexts as texts } from './labels.ja.js';
import { CHANNELS, type Sending, type SendPart } from './sending.model.js';

/** How it goes out, and the second look that paper and fax need. */
export function ChannelFields(part: SendPart) {
  const { sending, contact, errors, change } = part;
  const supports: Partial<Record<Sending['channel'], string>> = {
    inbox: contact.readsInbox ? texts.inboxSupport : texts.noReader,
    fax: contact.fax === null ? texts.noFax : texts.faxSupport,
    paper: texts.paperSupport,
    mail: texts.paperSupport,
  };
  return (
    <>
      <ChoiceGroup
        kind="radio"
        label={texts.channel}
        name="channel"
        choices={CHANNELS.map((channel) => ({
          value: channel,
          label: deliveryChannelNames[channel],
          support: supports[channel] ?? '',
        }))}
        chosen={[sending.channel]}
        error={errors['channel']}
        onChange={([channel]) => change({ channel: channel as Sending['channel'] })}
      />
      {sending.channel === 'fax' && contact.fax !== null && <DigitsField {...part} />}
      {(sending.channel === 'paper' || sending.channel === 'mail') && <AddresseeBox {...part} />}
    </>
  );
}

function DigitsField({ sending, errors, change }: SendPart) {
  return (
    <Field
      label={texts.digits}
      name="digits"
      inputMode="numeric"
      width="short"
      support={texts.digitsSupport}
      value={sending.digits}
      error={errors['digits']}
      onChange={(digits) => change({ digits })}
    />
  );
}

function AddresseeBox({ sending, contact, errors, change }: SendPart) {
  return (
    <div className="field">
      <p className="field-support">{texts.addresseeSupport}</p>
      <CheckBox
        label={texts.addressee(contact.name)}
        name="addressee"
        isChecked={sending.isAddresseeChecked}
        onChange={(isAddresseeChecked) => change({ isAddresseeChecked })}
      />
      <FieldError id="addressee-error" error={errors['addressee']} />
    </div>
  );
}
