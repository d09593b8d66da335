import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import type { FoundedOrganisation } from './invitation.model.js';
import { invitationTexts as texts, organisationKinds } from './labels.ja.js';

interface OrganisationViewProps {
  readonly organisation: FoundedOrganisation;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (organisation: FoundedOrganisation) => void;
}

export function OrganisationView({ organisation, errors, onChange }: OrganisationViewProps) {
  const bind = (name: keyof FoundedOrganisation) => ({
    name: `organisation.${name}`,
    value: organisation[name],
    error: errors[`organisation.${name}`],
    onChange: (value: string) => onChange({ ...organisation, [name]: value }),
  });
  return (
    <fieldset className="fieldset">
      <legend>{texts.organisation}</legend>
      <p className="small quiet">{texts.organisationLead}</p>
      <Select label={texts.kind} options={organisationKinds} {...bind('kind')} />
      <Field label={texts.organisationName} {...bind('name')} />
      <Field label={texts.tel} optional {...bind('tel')} />
      <Field label={texts.fax} optional {...bind('fax')} />
    </fieldset>
  );
}
