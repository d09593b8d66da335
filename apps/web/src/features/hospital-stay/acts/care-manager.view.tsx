import { type Office, OfficePicker } from '../../../platform/office-picker.js';
import { Facts } from '../../../ui/facts.js';
import { Field } from '../../../ui/field.js';
import { ActForm } from './act-form.js';
import { found, said } from './act.model.js';
import { actErrors as errors, actTexts as texts } from './labels.ja.js';
import { type ActProps, useAct, useDraft } from './use-act.js';

interface Draft {
  readonly office: Office | null;
  readonly careManagerName: string;
}

/** 担当の判明・交代 */
export function CareManagerAct({ stay }: ActProps) {
  const act = useAct('care-manager', stay);
  const [draft, change, isDirty] = useDraft((): Draft => ({ office: null, careManagerName: '' }));
  const { office, careManagerName } = draft;
  const { officeName, careManagerName: nameNow } = stay.stay;
  const send = (): void =>
    act.send(found({ officeId: office === null && errors.office }), {
      officeId: office?.organisationId,
      careManagerName: said(careManagerName),
    });
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      {officeName && <Facts facts={[[texts.now, [officeName, nameNow].filter(Boolean).join(' ')]]} />}
      <OfficePicker
        label={texts.office}
        name="officeId"
        kind="careOffice"
        chosen={office}
        error={act.errors['officeId']}
        onChoose={(chosen) => change({ office: chosen })}
      />
      <Field
        label={texts.careManagerName}
        name="careManagerName"
        optional
        width="middle"
        value={careManagerName}
        error={act.errors['careManagerName']}
        onChange={(name) => change({ careManagerName: name })}
      />
    </ActForm>
  );
}

/** 担当ケアマネジャーなし */
export function NoCareManagerAct({ stay }: ActProps) {
  const act = useAct('no-care-manager', stay);
  const [{ center }, change, isDirty] = useDraft((): { center: Office | null } => ({ center: null }));
  const send = (): void => act.send({}, { communitySupportCenterId: center?.organisationId ?? null });
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <OfficePicker
        label={texts.center}
        name="communitySupportCenterId"
        kind="communitySupportCenter"
        support={texts.centerSupport}
        optional
        chosen={center}
        error={act.errors['communitySupportCenterId']}
        onChoose={(chosen) => change({ center: chosen })}
      />
    </ActForm>
  );
}
