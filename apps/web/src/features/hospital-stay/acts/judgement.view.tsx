import { ChoiceGroup } from '../../../ui/choice-group.js';
import { DateField } from '../../../ui/dates/date-field.js';
import { type TypedDate, typedOf } from '../../../ui/dates/typed-date.js';
import { TextArea } from '../../../ui/text-area.js';
import { ActForm } from './act-form.js';
import { found, problemOfDay, problemsOfJudgement, said } from './act.model.js';
import { actTexts as texts, criterionNames, neededNames } from './labels.ja.js';
import { type ActProps, useAct, useDraft } from './use-act.js';

interface Draft {
  readonly needed: 'yes' | 'no' | null;
  readonly criteria: readonly string[];
  readonly judgedOn: TypedDate;
  readonly reason: string;
}

const NEEDED = Object.entries(neededNames).map(([value, label]) => ({ value, label }));
const CRITERIA = Object.entries(criterionNames).map(([value, label]) => ({ value, label }));

function draftOf({ coordination }: ActProps['stay'], today: string): Draft {
  const { needed, criteria } = coordination;
  const known = needed === null ? null : needed ? ('yes' as const) : ('no' as const);
  return { needed: known, criteria, judgedOn: typedOf(today), reason: '' };
}

/** 退院調整の要否判定 */
export function JudgementAct({ stay, today }: ActProps) {
  const act = useAct('coordination-judgement', stay);
  const [draft, change, isDirty] = useDraft(() => draftOf(stay, today));
  const { needed, criteria, judgedOn, reason } = draft;
  const send = (): void => {
    const day = found({ judgedOn: problemOfDay(judgedOn, today, null) });
    const request = { needed: needed === 'yes', criteria, judgedOn: judgedOn.date, reason: said(reason) };
    act.send({ ...problemsOfJudgement(draft, stay), ...day }, request);
  };
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <ChoiceGroup
        label={texts.needed}
        name="needed"
        kind="radio"
        inline
        choices={NEEDED}
        chosen={needed === null ? [] : [needed]}
        error={act.errors['needed']}
        onChange={([chosen]) => change({ needed: chosen as Draft['needed'] })}
      />
      <ChoiceGroup
        label={texts.criteria}
        name="criteria"
        kind="checkbox"
        support={texts.criteriaSupport}
        optional
        choices={CRITERIA}
        chosen={criteria}
        error={act.errors['criteria']}
        onChange={(chosen) => change({ criteria: chosen })}
      />
      <Details draft={draft} errors={act.errors} today={today} onChange={change} />
    </ActForm>
  );
}

interface DetailsProps {
  readonly draft: Draft;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: string;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Details({ draft, errors, today, onChange }: DetailsProps) {
  return (
    <>
      <TextArea
        label={texts.reason}
        name="reason"
        optional
        value={draft.reason}
        error={errors['reason']}
        onChange={(reason) => onChange({ reason })}
      />
      <DateField
        label={texts.judgedOn}
        name="judgedOn"
        today={today}
        value={draft.judgedOn}
        error={errors['judgedOn']}
        onChange={(judgedOn) => onChange({ judgedOn })}
      />
    </>
  );
}
