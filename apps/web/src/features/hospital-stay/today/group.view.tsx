import type { TodayGroupResponse, TodayRowResponse } from '@tsunagi/contracts';
import { shortDate } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { dayNames, nextSteps, todayTexts as texts } from './labels.ja.js';
import { addressOf, listOf, rowId } from './today.model.js';

interface GroupProps {
  readonly group: TodayGroupResponse;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** One kind of work: how many, what to do, and for whom. */
export function TodayGroup({ group, today }: GroupProps) {
  const { kind, name, count, rows } = group;
  return (
    <section className="today-group" aria-labelledby={`today-${kind}`}>
      <h2 id={`today-${kind}`} tabIndex={-1}>
        {name} <span className="today-count number">{texts.count(count)}</span>
      </h2>
      <p className="quiet">{nextSteps[kind]}</p>
      <ul className="lines">
        {rows.map((row) => (
          <li key={rowId(kind, row)}>
            <Link to={addressOf(kind, row)} className="line line-today line-link">
              <Due kind={kind} row={row} today={today} />
              <Who row={row} />
              <Why row={row} />
            </Link>
          </li>
        ))}
      </ul>
      {count > rows.length && <Rest group={group} />}
    </section>
  );
}

function Rest({ group: { kind, count, rows } }: { readonly group: TodayGroupResponse }) {
  const list = listOf(kind);
  const rest = count - rows.length;
  return (
    <p>
      {list && (
        <span className="screen-only">
          <Link to={list}>{texts.more(rest)}</Link>
        </span>
      )}
      <span className="print-only">{texts.moreOnPaper(rest)}</span>
    </p>
  );
}

function daysWords({ dueOn, isOver, businessDaysLeft }: TodayRowResponse, today: string): string | null {
  if (dueOn === null || businessDaysLeft === null) return null;
  if (isOver) return texts.over;
  if (dueOn === today) return texts.dueToday;
  return businessDaysLeft === 0 ? texts.noWeekday : texts.left(businessDaysLeft);
}

function Due({
  kind,
  row,
  today,
}: {
  readonly kind: TodayGroupResponse['kind'];
  readonly row: TodayRowResponse;
  readonly today: string;
}) {
  const days = daysWords(row, today);
  const isPressing = row.isOver || row.dueOn === today;
  return (
    <span className="line-part">
      <span className="number unbroken">
        {row.dueOn ? `${dayNames[kind]} ${shortDate(row.dueOn)}` : texts.noDay}
      </span>
      {days && <span className={isPressing ? 'today-pressing' : 'small quiet'}>{days}</span>}
    </span>
  );
}

function Who({ row: { name, ward, room } }: { readonly row: TodayRowResponse }) {
  return (
    <span className="line-part">
      <span className="line-title">{name ?? texts.unknownName}</span>
      <span className="small quiet">{[ward, room].filter(Boolean).join(' ')}</span>
    </span>
  );
}

function Why({ row: { reason, officeName, officeTel } }: { readonly row: TodayRowResponse }) {
  return (
    <span className="line-part">
      <span>{reason}</span>
      {officeName && (
        <span className="small">
          {officeName}・
          <span className="unbroken">{officeTel ? `${texts.tel} ${officeTel}` : texts.noTel}</span>
        </span>
      )}
    </span>
  );
}
