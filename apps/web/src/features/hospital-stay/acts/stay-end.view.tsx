import { type Office, OfficePicker } from '../../../platform/office-picker.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { DateField } from '../../../ui/dates/date-field.js';
import { noDate, type TypedDate, typedOf } from '../../../ui/dates/typed-date.js';
import { Field } from '../../../ui/field.js';
import { ActForm } from './act-form.js';
import { found, problemOfDay, said } from './act.model.js';
import { actErrors as errors, actTexts as texts, destinationNames } from './labels.ja.js';
import { type ActProps, useAct, useDraft } from './use-act.js';

const DESTINATIONS = Object.entries(destinationNames).map(([value, label]) => ({ value, label }));

/** The day that was expected, once it has come. */
const likelyDay = ({ stay }: ActProps['stay'], today: string): TypedDate =>
  typedOf(stay.expectedOn !== null && stay.expectedOn < today ? stay.expectedOn : today);

/** 退院 */
export function DischargeAct({ stay, today }: ActProps) {
  const act = useAct('discharge', stay);
  const [{ on, destination }, change, isDirty] = useDraft(() => ({
    on: likelyDay(stay, today),
    destination: '',
  }));
  const send = (): void => {
    const day = problemOfDay(on, today, stay.stay.admittedOn);
    const problems = found({ dischargedOn: day, destination: destination === '' && errors.destination });
    act.send(problems, { dischargedOn: on.date, destination });
  };
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <DateField
        label={texts.dischargedOn}
        name="dischargedOn"
        today={today}
        value={on}
        error={act.errors['dischargedOn']}
        onChange={(day) => change({ on: day })}
      />
      <ChoiceGroup
        label={texts.destination}
        name="destination"
        kind="radio"
        inline
        choices={DESTINATIONS}
        chosen={[destination]}
        error={act.errors['destination']}
        onChange={([chosen = '']) => change({ destination: chosen })}
      />
    </ActForm>
  );
}

interface TransferDraft {
  readonly on: TypedDate;
  readonly hospital: Office | null;
  readonly hospitalName: string;
}

/** 転院 */
export function HospitalTransferAct({ stay, today }: ActProps) {
  const act = useAct('hospital-transfer', stay);
  const [draft, change, isDirty] = useDraft((): TransferDraft => ({
    on: typedOf(today),
    hospital: null,
    hospitalName: '',
  }));
  const { on, hospital, hospitalName } = draft;
  const send = (): void =>
    act.send(found({ transferredOn: problemOfDay(on, today, stay.stay.admittedOn) }), {
      transferredOn: on.date,
      toHospitalId: hospital?.organisationId ?? null,
      toHospitalName: said(hospitalName),
    });
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <DateField
        label={texts.transferredOn}
        name="transferredOn"
        today={today}
        value={on}
        error={act.errors['transferredOn']}
        onChange={(day) => change({ on: day })}
      />
      <Whither draft={draft} errors={act.errors} onChange={change} />
    </ActForm>
  );
}

interface WhitherProps {
  readonly draft: TransferDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<TransferDraft>) => void;
}

function Whither({ draft, errors: wrong, onChange }: WhitherProps) {
  return (
    <>
      <OfficePicker
        label={texts.toHospital}
        name="toHospitalId"
        kind="hospital"
        optional
        chosen={draft.hospital}
        error={wrong['toHospitalId']}
        onChoose={(hospital) => onChange({ hospital })}
      />
      <Field
        label={texts.toHospitalName}
        name="toHospitalName"
        support={texts.toHospitalNameSupport}
        optional
        value={draft.hospitalName}
        error={wrong['toHospitalName']}
        onChange={(hospitalName) => onChange({ hospitalName })}
      />
    </>
  );
}

/** 死亡 */
export function DeathAct({ stay, today }: ActProps) {
  const act = useAct('death', stay);
  const [{ on }, change, isDirty] = useDraft(() => ({ on: noDate }));
  const send = (): void =>
    act.send(found({ diedOn: problemOfDay(on, today, stay.stay.admittedOn) }), { diedOn: on.date });
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <DateField
        label={texts.diedOn}
        name="diedOn"
        today={today}
        value={on}
        error={act.errors['diedOn']}
        onChange={(day) => change({ on: day })}
      />
    </ActForm>
  );
}
