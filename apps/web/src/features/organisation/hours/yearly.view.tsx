import { Button } from '../../../ui/button.js';
import { FieldError, inputIdOf } from '../../../ui/field-frame.js';
import { type TypedHours, type TypedYearly, yearlyField } from './hours.model.js';
import { hoursTexts as texts } from './labels.ja.js';

interface YearlyViewProps {
  readonly hours: TypedHours;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (hours: TypedHours) => void;
}

const MOST_ROWS = 20;

/** 毎年の休み: any number of lines, from day to day. */
export function YearlyView({ hours, errors, onChange }: YearlyViewProps) {
  const { yearly } = hours;
  const change = (rows: readonly TypedYearly[]): void => onChange({ ...hours, yearly: rows });
  return (
    <fieldset className="choices stack-small">
      <legend className="field-label">{texts.yearly}</legend>
      <p className="field-support">{texts.yearlySupport}</p>
      {yearly.map((row, index) => (
        <RowView
          key={index}
          index={index}
          row={row}
          errors={errors}
          onChange={(typed) => change(yearly.map((each, at) => (at === index ? typed : each)))}
          onRemove={() => change(yearly.filter((_row, at) => at !== index))}
        />
      ))}
      {yearly.length < MOST_ROWS && (
        <div>
          <Button kind="second" small onPress={() => change([...yearly, { from: '', to: '' }])}>
            {texts.addYearly}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface RowViewProps {
  readonly index: number;
  readonly row: TypedYearly;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (row: TypedYearly) => void;
  readonly onRemove: () => void;
}

function RowView({ index, row, errors, onChange, onRemove }: RowViewProps) {
  const errorId = `error-of-yearly-${index}`;
  const input = (end: 'from' | 'to', label: string) => (
    <input
      id={inputIdOf(yearlyField(index, end))}
      name={yearlyField(index, end)}
      className="input input-time number"
      aria-label={label}
      aria-invalid={errors[yearlyField(index, end)] ? true : undefined}
      aria-describedby={errors[yearlyField(index, end)] ? errorId : undefined}
      autoComplete="off"
      value={row[end]}
      onChange={(event) => onChange({ ...row, [end]: event.target.value })}
    />
  );
  return (
    <div className="stack-small">
      <span className="input-row">
        {input('from', texts.yearlyFrom(index + 1))}
        <span aria-hidden="true">{texts.to}</span>
        {input('to', texts.yearlyTo(index + 1))}
        <Button kind="plain" small label={texts.removeYearly(index + 1)} onPress={onRemove}>
          {texts.remove}
        </Button>
      </span>
      <FieldError
        id={errorId}
        error={errors[yearlyField(index, 'from')] ?? errors[yearlyField(index, 'to')]}
      />
    </div>
  );
}
