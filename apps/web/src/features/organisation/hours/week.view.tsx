import { Button } from '../../../ui/button.js';
import { CheckBox } from '../../../ui/check-box.js';
import { FieldError, inputIdOf } from '../../../ui/field-frame.js';
import { closeField, likeDay, openField, type TypedDay, type TypedHours, WEEK_ORDER } from './hours.model.js';
import { hoursTexts as texts } from './labels.ja.js';

const MONDAY = 1;

interface WeekViewProps {
  readonly hours: TypedHours;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (hours: TypedHours) => void;
}

/** A line per weekday: open or not, from when to when. */
export function WeekView({ hours, errors, onChange }: WeekViewProps) {
  const change = (day: number) => (typed: TypedDay) =>
    onChange({ ...hours, week: hours.week.map((each, index) => (index === day ? typed : each)) });
  return (
    <fieldset className="choices stack-small">
      <legend className="field-label">{texts.week}</legend>
      <p className="field-support">{texts.weekSupport}</p>
      {WEEK_ORDER.map((day) => {
        const typed = hours.week[day];
        return typed && <DayView key={day} day={day} typed={typed} errors={errors} onChange={change(day)} />;
      })}
      <div>
        <Button kind="second" small onPress={() => onChange(likeDay(hours, MONDAY))}>
          {texts.sameAsMonday}
        </Button>
      </div>
    </fieldset>
  );
}

interface DayViewProps {
  readonly day: number;
  readonly typed: TypedDay;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (typed: TypedDay) => void;
}

function DayView({ day, typed, errors, onChange }: DayViewProps) {
  const name = texts.weekdays[day] ?? '';
  const error = errors[openField(day)] ?? errors[closeField(day)];
  const errorId = `error-of-day-${day}`;
  const time = (field: string, label: string, key: 'opensAt' | 'closesAt') => (
    <input
      id={inputIdOf(field)}
      name={field}
      className="input input-time number"
      aria-label={label}
      aria-invalid={errors[field] ? true : undefined}
      aria-describedby={errors[field] ? errorId : undefined}
      autoComplete="off"
      value={typed[key]}
      onChange={(event) => onChange({ ...typed, [key]: event.target.value })}
    />
  );
  return (
    <div className="weekday">
      <CheckBox
        label={name}
        name={`weekly.${day}.isOpen`}
        isChecked={typed.isOpen}
        onChange={(isOpen) => onChange({ ...typed, isOpen })}
      />
      {typed.isOpen ? (
        <span className="input-row">
          {time(openField(day), texts.opensAt(name), 'opensAt')}
          <span aria-hidden="true">{texts.to}</span>
          {time(closeField(day), texts.closesAt(name), 'closesAt')}
        </span>
      ) : (
        <span className="quiet weekday-closed">{texts.closed}</span>
      )}
      <FieldError id={errorId} error={error} />
    </div>
  );
}
