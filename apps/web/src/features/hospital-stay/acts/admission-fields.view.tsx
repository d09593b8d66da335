import { ChoiceGroup } from '../../../ui/choice-group.js';
import { DateField } from '../../../ui/dates/date-field.js';
import { Field } from '../../../ui/field.js';
import { routeNames } from '../admission-route.ja.js';
import { useWards } from '../use-wards.js';
import { type AdmissionFields, PLACES } from './admission-fields.model.js';
import { actTexts as texts } from './labels.ja.js';

interface FieldsProps {
  readonly fields: AdmissionFields;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: string;
  readonly withRoute: boolean;
  readonly onChange: (part: Partial<AdmissionFields>) => void;
}

const ROUTES = Object.entries(routeNames).map(([value, label]) => ({ value, label }));

export function AdmissionFieldsView({ fields, errors, today, withRoute, onChange }: FieldsProps) {
  return (
    <>
      <div className="fields-side">
        <DateField
          label={texts.admittedOn}
          name="admittedOn"
          today={today}
          value={fields.on}
          error={errors['admittedOn']}
          onChange={(on) => onChange({ on })}
        />
        <Field
          label={texts.admittedAt}
          name="admittedAt"
          support={texts.timeSupport}
          optional
          width="short"
          value={fields.at}
          error={errors['admittedAt']}
          onChange={(at) => onChange({ at })}
        />
      </div>
      {withRoute && <RouteChoice fields={fields} errors={errors} onChange={onChange} />}
      <Places fields={fields} errors={errors} onChange={onChange} />
    </>
  );
}

type PartProps = Pick<FieldsProps, 'fields' | 'errors' | 'onChange'>;

function RouteChoice({ fields, errors, onChange }: PartProps) {
  return (
    <ChoiceGroup
      label={texts.route}
      name="route"
      kind="radio"
      inline
      choices={ROUTES}
      chosen={fields.route ? [fields.route] : []}
      error={errors['route']}
      onChange={([route]) => onChange({ route: route as AdmissionFields['route'] })}
    />
  );
}

function Places({ fields, errors, onChange }: PartProps) {
  const wards = useWards();
  return (
    <div className="fields-side">
      {PLACES.map((place) => (
        <Field
          key={place}
          label={texts[place]}
          name={place}
          suggestions={place === 'ward' ? wards : undefined}
          optional
          value={fields[place]}
          error={errors[place]}
          onChange={(value) => onChange({ [place]: value })}
        />
      ))}
    </div>
  );
}
