import type { BusinessHoursResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { DateField } from '../../../ui/dates/date-field.js';
import { type TypedDate, typedOf as typedDate } from '../../../ui/dates/typed-date.js';
import { Form } from '../../../ui/form.js';
import { LeaveGuard } from '../../../ui/leave-guard.js';
import { setHours } from '../organisation.api.js';
import { problemsOf, requestOf, type TypedHours, typedOf, usualHours } from './hours.model.js';
import { hoursTexts as texts } from './labels.ja.js';
import { WeekView } from './week.view.js';
import { YearlyView } from './yearly.view.js';

interface HoursFormProps {
  readonly organisationId: string;
  /** What the form begins with. */
  readonly start: BusinessHoursResponse | null;
  readonly today: string;
  readonly onSaved: (effectiveFrom: string) => void;
}

const dayProblems = ({ date, problem }: TypedDate): Readonly<Record<string, string>> =>
  date === null ? { effectiveFrom: problem ?? texts.noDate } : {};

const HOLIDAYS = [
  { value: 'closed', label: texts.holidaysClosed },
  { value: 'open', label: texts.holidaysOpen },
];

export function HoursForm({ organisationId, start, today, onSaved }: HoursFormProps) {
  const [known, setKnown] = useState<TypedHours>(start ? typedOf(start) : usualHours);
  const [hours, setTyped] = useState(known);
  const [from, setFrom] = useState(typedDate(today));
  const { busy, errors, summary, round, submit, refuse } = useSubmit();
  const save = (): void => {
    const problems = { ...dayProblems(from), ...problemsOf(hours) };
    const day = from.date;
    if (day === null || Object.keys(problems).length > 0) return refuse(problems);
    submit(async () => {
      await setHours(organisationId, requestOf(hours, day));
      setKnown(hours);
      onSaved(day);
    });
  };
  return (
    <Form onSubmit={save} errors={summary} round={round} className="form">
      <DateField
        label={texts.effectiveFrom}
        name="effectiveFrom"
        support={texts.effectiveSupport}
        value={from}
        today={today}
        error={errors['effectiveFrom']}
        onChange={setFrom}
      />
      <WeekView hours={hours} errors={errors} onChange={setTyped} />
      <HolidaysView hours={hours} onChange={setTyped} />
      <YearlyView hours={hours} errors={errors} onChange={setTyped} />
      <p className="small">{texts.undo}</p>
      <div>
        <Button busy={busy}>{texts.submit}</Button>
      </div>
      <LeaveGuard isActive={hours !== known} />
    </Form>
  );
}

interface HolidaysViewProps {
  readonly hours: TypedHours;
  readonly onChange: (hours: TypedHours) => void;
}

function HolidaysView({ hours, onChange }: HolidaysViewProps) {
  return (
    <ChoiceGroup
      kind="radio"
      label={texts.holidays}
      name="opensOnHolidays"
      inline
      choices={HOLIDAYS}
      chosen={[hours.opensOnHolidays ? 'open' : 'closed']}
      onChange={([chosen]) => onChange({ ...hours, opensOnHolidays: chosen === 'open' })}
    />
  );
}
