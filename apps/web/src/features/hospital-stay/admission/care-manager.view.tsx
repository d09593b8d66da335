import { OfficePicker } from '../../../platform/office-picker.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { Field } from '../../../ui/field.js';
import { Panel } from '../../../ui/panel.js';
import type { CareManagerDraft } from './admission.model.js';
import { admissionTexts as texts, careManagerChoices } from './labels.ja.js';

interface CareManagerProps {
  readonly draft: CareManagerDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<CareManagerDraft>) => void;
}

const CHOICES = Object.entries(careManagerChoices).map(([value, label]) => ({ value, label }));

/** 担当ケアマネジャー: known with its office, not asked yet, or none. */
export function CareManagerView({ draft, errors, onChange }: CareManagerProps) {
  return (
    <Panel title={texts.careManager}>
      <ChoiceGroup
        label={texts.careManagerState}
        name="careManager"
        kind="radio"
        inline
        choices={CHOICES}
        chosen={[draft.careManager]}
        onChange={([chosen]) => onChange({ careManager: chosen as CareManagerDraft['careManager'] })}
      />
      {draft.careManager === 'identified' && <Identified draft={draft} errors={errors} onChange={onChange} />}
      {draft.careManager === 'none' && (
        <OfficePicker
          label={texts.center}
          name="communitySupportCenterId"
          kind="communitySupportCenter"
          support={texts.centerSupport}
          optional
          chosen={draft.center}
          error={errors['communitySupportCenterId']}
          onChoose={(center) => onChange({ center })}
        />
      )}
    </Panel>
  );
}

function Identified({ draft, errors, onChange }: CareManagerProps) {
  return (
    <>
      <OfficePicker
        label={texts.office}
        name="officeId"
        kind="careOffice"
        chosen={draft.office}
        error={errors['officeId']}
        onChoose={(office) => onChange({ office })}
      />
      <Field
        label={texts.careManagerName}
        name="careManagerName"
        optional
        width="middle"
        value={draft.careManagerName}
        error={errors['careManagerName']}
        onChange={(careManagerName) => onChange({ careManagerName })}
      />
    </>
  );
}
