import { consentFormNames, consentGiverNames } from '@tsunagi/contracts';
import { ChoiceGroup } from '../../ui/choice-group.js';
import { DateField } from '../../ui/dates/date-field.js';
import { sendingTexts as texts } from './labels.ja.js';
import {
  CONSENT_FORMS,
  CONSENT_GIVERS,
  isGivenBySomebody,
  type Sending,
  type SendPart,
} from './sending.model.js';

/** On what ground it may be given away. */
export function ConsentFields(part: SendPart & { readonly today: string }) {
  const { sending, errors, change } = part;
  return (
    <>
      <ChoiceGroup
        kind="radio"
        label={texts.consent}
        name="consentForm"
        choices={CONSENT_FORMS.map((form) => ({
          value: form,
          label: consentFormNames[form],
          ...(form === 'unrecorded' ? { support: texts.unrecordedSupport } : {}),
        }))}
        chosen={[sending.consentForm]}
        error={errors['consentForm']}
        onChange={([form]) => change({ consentForm: form as Sending['consentForm'] })}
      />
      {isGivenBySomebody(sending.consentForm) && <GiverFields {...part} />}
    </>
  );
}

function GiverFields({ sending, errors, change, today }: SendPart & { readonly today: string }) {
  return (
    <>
      <ChoiceGroup
        kind="radio"
        inline
        optional
        label={texts.givenBy}
        name="givenBy"
        choices={CONSENT_GIVERS.map((giver) => ({ value: giver, label: consentGiverNames[giver] }))}
        chosen={[sending.givenBy]}
        onChange={([giver]) => change({ givenBy: giver as Sending['givenBy'] })}
      />
      <DateField
        optional
        label={texts.givenOn}
        name="givenOn"
        today={today}
        value={sending.givenOn}
        error={errors['givenOn']}
        onChange={(givenOn) => change({ givenOn })}
      />
    </>
  );
}
