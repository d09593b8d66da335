import { DateField } from '../../../ui/dates/date-field.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Field } from '../../../ui/field.js';
import { sendTexts as texts } from './send-labels.ja.js';
import type { SendPart } from '../../../platform/sending/sending.model.js';

/** Handed over before it is written down: the moment that counts for the fee. */
export function AlreadyGiven(part: SendPart & { readonly today: string }) {
  const { sending, errors, change, today } = part;
  const hasError = errors['providedOn'] !== undefined || errors['providedTime'] !== undefined;
  return (
    <Disclosure title={texts.already} isOpen={hasError}>
      <p className="small">{texts.alreadyLead}</p>
      <DateField
        optional
        label={texts.providedOn}
        name="providedOn"
        today={today}
        value={sending.providedOn}
        error={errors['providedOn']}
        onChange={(providedOn) => change({ providedOn })}
      />
      <Field
        optional
        label={texts.providedTime}
        name="providedTime"
        width="short"
        support={texts.timeSupport}
        value={sending.providedTime}
        error={errors['providedTime']}
        onChange={(providedTime) => change({ providedTime })}
      />
    </Disclosure>
  );
}
