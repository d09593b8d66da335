import type { BusinessHoursResponse } from '@tsunagi/contracts';
import { Facts } from '../../../ui/facts.js';
import { fullDate } from '../../../ui/japanese-date.js';
import { shortDay, typedOf, WEEK_ORDER } from './hours.model.js';
import { hoursTexts as texts } from './labels.ja.js';

interface DeclaredViewProps {
  readonly hours: BusinessHoursResponse;
  /** The first ones declared count for the days before them too. */
  readonly countsBefore?: boolean;
}

/** What was declared, weekday by weekday. */
export function DeclaredView({ hours, countsBefore = false }: DeclaredViewProps) {
  const { week } = typedOf(hours);
  const yearly = hours.yearlyClosures.map(({ from, to }) => `${shortDay(from)}${texts.to}${shortDay(to)}`);
  return (
    <>
      <p className="small quiet">
        {texts.since(fullDate(hours.effectiveFrom))}
        {countsBefore && `。${texts.before}`}
      </p>
      <Facts
        facts={[
          ...WEEK_ORDER.map((day) => {
            const { isOpen = false, opensAt = '', closesAt = '' } = week[day] ?? {};
            const open = <span className="number">{`${opensAt}${texts.to}${closesAt}`}</span>;
            return [texts.weekdays[day] ?? '', isOpen ? open : texts.closed] as const;
          }),
          [texts.holidays, hours.opensOnHolidays ? texts.holidaysOpen : texts.holidaysClosed],
          ...(yearly.length > 0 ? [[texts.yearly, yearly.join('、')] as const] : []),
        ]}
      />
    </>
  );
}
