import { shortDate } from '../../ui/japanese-date.js';
import { remarkableDays, type SummedDay, weeksOf } from './day-grid.model.js';
import { dayMarks, preparationTexts as texts, weekdays } from './labels.ja.js';

const MOST_DAYS = 70;

/** Every day from the notice to the discharge, numbered where it counts, so that the sum can be followed. */
export function DayGrid({ days }: { readonly days: readonly SummedDay[] }) {
  if (days.length === 0) return null;
  if (days.length > MOST_DAYS) return <p className="small">{texts.tooLong}</p>;
  return (
    <>
      <table className="day-grid">
        <caption className="hidden-text">{texts.calendar}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, index) => (
            <tr key={week.find((day) => day !== null)?.on ?? index}>
              {week.map((day, weekday) => (
                <Day key={day?.on ?? weekday} day={day} isFirst={day?.on === days[0]?.on} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Remarks days={remarkableDays(days)} />
    </>
  );
}

const dayOfMonth = (on: string): string => String(Number(on.slice(8)));

function Day({ day, isFirst }: { readonly day: SummedDay | null; readonly isFirst: boolean }) {
  if (day === null) return <td className="day" />;
  const showsMonth = isFirst || day.on.endsWith('-01');
  const date = showsMonth ? `${Number(day.on.slice(5, 7))}/${dayOfMonth(day.on)}` : dayOfMonth(day.on);
  return (
    <td className={`day day-${day.verdict}`}>
      <span className="number">{date}</span>
      <span className="day-mark">{day.number === null ? dayMarks[day.verdict] : `${day.number}日目`}</span>
    </td>
  );
}

function Remarks({ days }: { readonly days: readonly SummedDay[] }) {
  if (days.length === 0) return null;
  return (
    <p className="small">
      {`数えない日: ${days.map(({ on, name }) => `${shortDate(on)} ${name}`).join('、')}`}
    </p>
  );
}
