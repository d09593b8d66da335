import { ActForm } from './act-form.js';
import {
  admissionRequestOf,
  correctionOf,
  fieldsOf,
  problemsOfAdmission,
  problemsOfCorrection,
} from './admission-fields.model.js';
import { AdmissionFieldsView } from './admission-fields.view.js';
import { type ActProps, useAct, useDraft } from './use-act.js';

/** 予定していた入院が始まった */
export function AdmissionAct({ stay, today }: ActProps) {
  const act = useAct('admission', stay);
  const [fields, change, isDirty] = useDraft(() => fieldsOf(stay, today));
  const send = (): void => act.send(problemsOfAdmission(fields, today), admissionRequestOf(fields));
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <AdmissionFieldsView fields={fields} errors={act.errors} today={today} withRoute onChange={change} />
    </ActForm>
  );
}

/** 入院の訂正: day and time, ward and room, physician. */
export function CorrectionAct({ stay, today }: ActProps) {
  const act = useAct('admission-correction', stay);
  const before = fieldsOf(stay, today);
  const [fields, change, isDirty] = useDraft(() => before);
  const send = (): void =>
    act.send(problemsOfCorrection(before, fields, today), correctionOf(before, fields));
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <AdmissionFieldsView
        fields={fields}
        errors={act.errors}
        today={today}
        withRoute={false}
        onChange={change}
      />
    </ActForm>
  );
}
