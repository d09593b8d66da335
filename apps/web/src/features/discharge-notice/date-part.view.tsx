import { noticeGradeNames } from '@tsunagi/contracts';
import { ChoiceGroup } from '../../ui/choice-group.js';
import { DateField } from '../../ui/dates/date-field.js';
import { typedOf } from '../../ui/dates/typed-date.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import type { Problems } from './check.model.js';
import { noticeTexts as texts } from './labels.ja.js';
import { type Grade, isMove, type NoticeCase, type NoticeDraft } from './notice.model.js';
import { periodsFrom } from './periods.model.js';
import { PreviewView } from './preview.view.js';
import { usePreview } from './use-preview.js';

export interface PartProps {
  readonly known: NoticeCase;
  readonly draft: NoticeDraft;
  readonly errors: Problems;
  readonly today: string;
  readonly onChange: (change: Partial<NoticeDraft>) => void;
}

const GRADES: readonly Grade[] = ['prospect', 'planned', 'confirmed'];

/** 退院の予定: a date with its preparation days, or only a period. */
export function DatePart(props: PartProps) {
  const { known, draft, onChange } = props;
  const hasDate = known.stay.stay.expectedOn !== null;
  return (
    <section className="panel form" aria-labelledby="notice-when">
      <h2 id="notice-when">{texts.when}</h2>
      {hasDate ? (
        <p className="small quiet">{texts.rangeNotOffered}</p>
      ) : (
        <ChoiceGroup
          kind="radio"
          inline
          name="kind"
          label={texts.kind}
          choices={[
            { value: 'date', label: texts.asDate },
            { value: 'range', label: texts.asRange },
          ]}
          chosen={[draft.kind]}
          onChange={([kind]) => onChange({ kind: kind === 'range' ? 'range' : 'date' })}
        />
      )}
      {draft.kind === 'date' ? <ChosenDate {...props} /> : <ChosenPeriod {...props} />}
    </section>
  );
}

/** Left what is chosen, right what it means; below each other on a phone. */
function ChosenDate(props: PartProps) {
  const { known, draft, errors, today, onChange } = props;
  const { expectedOn } = draft;
  const ahead = usePreview(known.stay.stay.stayId, expectedOn.date);
  const choose = (date: string): void => onChange({ expectedOn: typedOf(date) });
  return (
    <div className="choosing">
      <DateField
        label={texts.expectedOn}
        name="expectedOn"
        value={expectedOn}
        today={today}
        error={errors['expectedOn']}
        onChange={(chosen) => onChange({ expectedOn: chosen })}
      />
      <PreviewView {...ahead} date={expectedOn.date} onChoose={choose} />
      <div className="form">
        {isMove(draft, known) && <Reason {...props} />}
        <GradeChoice {...props} />
      </div>
    </div>
  );
}

function Reason({ draft, errors, onChange }: PartProps) {
  return (
    <TextArea
      label={texts.reason}
      name="reason"
      support={texts.reasonSupport}
      optional
      rows={2}
      value={draft.reason}
      error={errors['reason']}
      onChange={(reason) => onChange({ reason })}
    />
  );
}

function GradeChoice({ draft, onChange }: PartProps) {
  return (
    <ChoiceGroup
      kind="radio"
      inline
      name="grade"
      label={texts.grade}
      support={texts.gradeSupport}
      choices={GRADES.map((grade) => ({ value: grade, label: noticeGradeNames[grade] }))}
      chosen={[draft.grade]}
      onChange={([grade]) => onChange({ grade: GRADES.find((each) => each === grade) ?? 'planned' })}
    />
  );
}

function ChosenPeriod({ draft, errors, today, onChange }: PartProps) {
  const { period, from, to } = draft;
  const offered = periodsFrom(today).map((each) => [`${each.from}/${each.to}`, each.name] as const);
  const known = offered.some(([value]) => value === period) || ['', 'other'].includes(period);
  return (
    <>
      <Select
        label={texts.period}
        name="period"
        value={period}
        error={errors['period']}
        options={[
          ['', texts.choosePeriod],
          ...(known ? [] : [[period, period.replace('/', '〜')] as const]),
          ...offered,
          ['other', texts.otherPeriod],
        ]}
        onChange={(chosen) => onChange({ period: chosen })}
      />
      {period === 'other' && (
        <>
          <DateField
            {...{ label: texts.from, name: 'from', value: from, today, error: errors['from'] }}
            onChange={(chosen) => onChange({ from: chosen })}
          />
          <DateField
            {...{ label: texts.to, name: 'to', value: to, today, error: errors['to'] }}
            onChange={(chosen) => onChange({ to: chosen })}
          />
        </>
      )}
    </>
  );
}
