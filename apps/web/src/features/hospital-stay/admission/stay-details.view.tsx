import { ChoiceGroup } from '../../../ui/choice-group.js';
import { DateField } from '../../../ui/dates/date-field.js';
import { Field } from '../../../ui/field.js';
import { Panel } from '../../../ui/panel.js';
import { type Route as Way, routeNames } from '../admission-route.ja.js';
import { useWards } from '../use-wards.js';
import { admissionTexts as texts } from './labels.ja.js';
import type { AdmissionForm } from './use-admission.js';

const STATES = [
  { value: 'admitted', label: texts.admitted },
  { value: 'planned', label: texts.planned },
];
const ROUTES = Object.entries(routeNames).map(([value, label]) => ({ value, label }));

/** When, how and where the person came or will come. */
export function StayDetailsView({ form }: { readonly form: AdmissionForm }) {
  const { draft, change } = form;
  return (
    <Panel title={texts.stay}>
      <ChoiceGroup
        label={texts.state}
        name="state"
        kind="radio"
        inline
        choices={STATES}
        chosen={[draft.isPlanned ? 'planned' : 'admitted']}
        onChange={([state]) => change({ isPlanned: state === 'planned' })}
      />
      <When form={form} />
      {!draft.isPlanned && <Route form={form} />}
      <Where form={form} />
    </Panel>
  );
}

function When({ form }: { readonly form: AdmissionForm }) {
  const { draft, errors, today, change } = form;
  const field = draft.isPlanned ? 'plannedOn' : 'admittedOn';
  return (
    <div className="fields-side">
      <DateField
        label={texts[field]}
        name={field}
        today={today}
        value={draft.on}
        error={errors[field]}
        onChange={(on) => change({ on })}
      />
      {!draft.isPlanned && (
        <Field
          label={texts.admittedAt}
          name="admittedAt"
          support={texts.timeSupport}
          optional
          width="short"
          value={draft.at}
          error={errors['admittedAt']}
          onChange={(at) => change({ at })}
        />
      )}
    </div>
  );
}

function Route({ form }: { readonly form: AdmissionForm }) {
  const { draft, errors, change } = form;
  return (
    <ChoiceGroup
      label={texts.route}
      name="route"
      kind="radio"
      inline
      choices={ROUTES}
      chosen={draft.route === null ? [] : [draft.route]}
      error={errors['route']}
      onChange={([route]) => change({ route: route as Way })}
    />
  );
}

const PLACES = [
  ['ward', texts.wardField],
  ['room', texts.room],
  ['department', texts.department],
  ['attendingPhysician', texts.physician],
  ['cause', texts.cause],
] as const;
const ONLY_ADMITTED: readonly string[] = ['room', 'cause'];

function Where({ form }: { readonly form: AdmissionForm }) {
  const { draft, errors, change } = form;
  const wards = useWards();
  const shown = PLACES.filter(([field]) => !draft.isPlanned || !ONLY_ADMITTED.includes(field));
  return (
    <div className="fields-side">
      {shown.map(([field, label]) => (
        <Field
          key={field}
          label={label}
          name={field}
          suggestions={field === 'ward' ? wards : undefined}
          optional
          value={draft[field]}
          error={errors[field]}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
    </div>
  );
}
