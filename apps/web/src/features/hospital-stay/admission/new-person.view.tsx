import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { DateField } from '../../../ui/dates/date-field.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Field } from '../../../ui/field.js';
import type { NewPerson } from './admission.model.js';
import { admissionTexts as texts, sexNames } from './labels.ja.js';

interface NewPersonProps {
  readonly person: NewPerson;
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<NewPerson>) => void;
  readonly onOther: () => void;
}

const SEXES = Object.entries(sexNames).map(([value, label]) => ({ value, label }));

/** Somebody who is not registered yet; the first field that is empty takes the focus. */
export function NewPersonView({ person, today, errors, onChange, onOther }: NewPersonProps) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const inputs = [...(fields.current?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])];
    inputs.find(({ value }) => value === '')?.focus();
  }, []);
  return (
    <div className="stack" ref={fields} role="group" aria-label={texts.newPerson}>
      <Names person={person} errors={errors} onChange={onChange} />
      <div className="fields-side">
        <DateField
          label={texts.birthDate}
          name="birthDate"
          support={texts.birthSupport}
          optional
          isBirthDate
          today={today}
          value={person.birthDate}
          error={errors['birthDate']}
          onChange={(birthDate) => onChange({ birthDate })}
        />
        <NumberField person={person} errors={errors} onChange={onChange} />
      </div>
      <SexChoice person={person} errors={errors} onChange={onChange} />
      <MoreOfPerson person={person} errors={errors} onChange={onChange} />
      <div className="row">
        <Button kind="second" small onPress={onOther}>
          {texts.other}
        </Button>
      </div>
    </div>
  );
}

type PartProps = Pick<NewPersonProps, 'person' | 'errors' | 'onChange'>;

function Names({ person, errors, onChange }: PartProps) {
  return (
    <div className="fields-side">
      <Field
        label={texts.name}
        name="name"
        support={texts.nameSupport}
        value={person.name}
        error={errors['name']}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label={texts.kana}
        name="kana"
        support={texts.kanaSupport}
        optional
        value={person.kana}
        error={errors['kana']}
        onChange={(kana) => onChange({ kana })}
      />
    </div>
  );
}

function SexChoice({ person, onChange }: PartProps) {
  return (
    <ChoiceGroup
      label={texts.sex}
      name="sex"
      kind="radio"
      inline
      optional
      choices={SEXES}
      chosen={[person.sex]}
      onChange={([sex]) => onChange({ sex: sex as NewPerson['sex'] })}
    />
  );
}

function NumberField({ person, errors, onChange }: PartProps) {
  return (
    <Field
      label={texts.patientNumber}
      name="hospitalPatientNumber"
      support={texts.patientNumberSupport}
      optional
      width="middle"
      value={person.hospitalPatientNumber}
      error={errors['hospitalPatientNumber']}
      onChange={(hospitalPatientNumber) => onChange({ hospitalPatientNumber })}
    />
  );
}

const MORE = ['address', 'tel', 'insuredNumber'] as const;

function MoreOfPerson({ person, errors, onChange }: PartProps) {
  return (
    <Disclosure title={texts.more} isOpen={MORE.some((field) => errors[field] !== undefined)}>
      {MORE.map((field) => (
        <Field
          key={field}
          label={texts[field]}
          name={field}
          support={field === 'insuredNumber' ? texts.insuredSupport : undefined}
          optional
          width={field === 'address' ? 'full' : 'middle'}
          value={person[field]}
          error={errors[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </Disclosure>
  );
}
