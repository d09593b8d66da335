import { consentFormNames, consentGiverNames } from '@tsunagi/contracts';
import { ChoiceGroup } from '../../ui/choice-group.js';
import { DateField } from '../../ui/dates/date-field.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import type { PartProps } from './date-part.view.js';
import { noticeTexts as texts } from './labels.ja.js';
import type { ConsentForm, ConsentGiver } from './notice.model.js';

const FORMS = Object.keys(consentFormNames) as readonly ConsentForm[];
const GIVERS = Object.keys(consentGiverNames) as readonly ConsentGiver[];

type ConsentProps = Omit<PartProps, 'known'>;

/** 同意 and the words that go along. */
export function ConsentPart({ draft, errors, today, onChange }: ConsentProps) {
  const isGiven = draft.consentForm === 'written' || draft.consentForm === 'oral';
  return (
    <section className="panel form" aria-labelledby="notice-consent">
      <h2 id="notice-consent">{texts.consent}</h2>
      <ChoiceGroup
        kind="radio"
        inline
        name="consentForm"
        label={texts.consentForm}
        support={texts.consentSupport}
        error={errors['consentForm']}
        choices={FORMS.map((form) => ({ value: form, label: consentFormNames[form] }))}
        chosen={[draft.consentForm]}
        onChange={([form]) => onChange({ consentForm: FORMS.find((each) => each === form) ?? '' })}
      />
      {isGiven && <ConsentDetail draft={draft} errors={errors} today={today} onChange={onChange} />}
      <TextArea
        label={texts.message}
        name="message"
        support={texts.messageSupport}
        optional
        value={draft.message}
        error={errors['message']}
        onChange={(message) => onChange({ message })}
      />
    </section>
  );
}

/** Who consented, and when. */
function ConsentDetail({ draft, errors, today, onChange }: ConsentProps) {
  return (
    <>
      <Select
        label={texts.consentGivenBy}
        name="consentGivenBy"
        optional
        value={draft.consentGivenBy}
        options={[
          ['', texts.notStated],
          ...GIVERS.map((giver) => [giver, consentGiverNames[giver]] as const),
        ]}
        onChange={(giver) => onChange({ consentGivenBy: GIVERS.find((each) => each === giver) ?? '' })}
      />
      <DateField
        label={texts.consentGivenOn}
        name="consentGivenOn"
        optional
        value={draft.consentGivenOn}
        today={today}
        error={errors['consentGivenOn']}
        onChange={(consentGivenOn) => onChange({ consentGivenOn })}
      />
    </>
  );
}
