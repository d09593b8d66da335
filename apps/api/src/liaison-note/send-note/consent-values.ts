import type { ConsentReference, FieldValue, FieldValues } from '@tsunagi/domain';

/** An office needs a consent that was given (運営基準 23条3項); a posted notice is enough for a hospital. */
const wasObtained = ({ form }: ConsentReference, sender: 'office' | 'hospital'): boolean =>
  form === 'implied' ? sender === 'hospital' : form !== 'unrecorded';

/** The form has boxes for 本人 and 家族 only, 同意書あり and 口頭 only. */
function stated({ form, givenBy, givenOn }: ConsentReference): FieldValues {
  const isFormKnown = form === 'written' || form === 'oral';
  const isGiverKnown = givenBy === 'patient' || givenBy === 'family';
  return {
    'consent.obtained': true,
    ...(givenOn === null ? {} : { 'consent.givenOn': givenOn }),
    ...(isGiverKnown ? { 'consent.givenBy': [givenBy] } : {}),
    ...(isFormKnown ? { 'consent.form': form } : {}),
  };
}

const agrees = (typed: FieldValue | undefined, said: FieldValue | undefined): boolean =>
  typed === said ||
  (Array.isArray(typed) && Array.isArray(said) && said.every((code) => typed.some((one) => one === code)));

/** What the sending says about consent, unless the writer filled the box in another way. */
export function consentValues(
  consent: ConsentReference,
  sender: 'office' | 'hospital',
  filled: FieldValues,
): FieldValues {
  if (!wasObtained(consent, sender)) return {};
  const values = stated(consent);
  const typed = Object.keys(values).filter((path) => Object.hasOwn(filled, path));
  return typed.every((path) => agrees(filled[path], values[path])) ? values : {};
}
