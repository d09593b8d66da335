import { lazy, Suspense, useState } from 'react';
import { Button } from '../button.js';
import { FieldFrame, type FieldWords } from '../field-frame.js';
import { ageOn, fullDate } from '../japanese-date.js';
import { uiTexts } from '../labels.ja.js';
import { dateTexts as texts } from './labels.ja.js';
import { type TypedDate, typedOf, understandDate } from './typed-date.js';

const CalendarDialog = lazy(() => import('./calendar-dialog.js'));

interface DateFieldProps extends FieldWords {
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
  readonly onLeave?: () => void;
  /** `YYYY-MM-DD` in Japan: 12/7 means the nearest one. */
  readonly today: string;
  /** A birth date: no calendar to leaf through, and the age is said. */
  readonly isBirthDate?: boolean;
}

/** A date typed in any form; what was understood stands below it. */
export function DateField(field: DateFieldProps) {
  const { value, today, isBirthDate = false, onChange, onLeave } = field;
  const support = field.support ?? (isBirthDate ? uiTexts.birthSupport : uiTexts.dateSupport);
  return (
    <FieldFrame {...field} support={support} note={noteOf(value, isBirthDate, today)}>
      {(links) => (
        <span className="input-row">
          <input
            {...links}
            className="input input-middle number"
            name={field.name}
            value={value.typed}
            autoComplete={isBirthDate ? 'bday' : 'off'}
            spellCheck={false}
            onChange={(event) => onChange(understandDate(event.target.value, today))}
            onBlur={onLeave}
          />
          {!isBirthDate && <CalendarButton {...field} />}
        </span>
      )}
    </FieldFrame>
  );
}

function CalendarButton({ label, value, today, onChange }: DateFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const choose = (date: string): void => {
    close();
    onChange(typedOf(date));
  };
  return (
    <>
      <Button kind="second" onPress={() => setIsOpen(true)} label={texts.calendarOf(label)}>
        {texts.calendar}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <CalendarDialog title={label} date={value.date} today={today} onChoose={choose} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function noteOf({ date }: TypedDate, isBirthDate: boolean, today: string): string | undefined {
  if (date === null) return undefined;
  const age = isBirthDate ? `・${ageOn(date, today)}歳` : '';
  return `${uiTexts.shownAs}${fullDate(date)}${age}`;
}
