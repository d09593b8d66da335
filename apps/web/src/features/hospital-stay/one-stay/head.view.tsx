import { noticeGradeNames, type StayResponse } from '@tsunagi/contracts';
import { dateRange, longDate, shortDate } from '../../../ui/japanese-date.js';
import { Badge } from '../../../ui/badge.js';
import { stayStates } from '../labels.ja.js';
import { oneStayTexts as texts } from './labels.ja.js';
import { isToldOther } from './next-steps.model.js';

/** Who, where, and the date that counts, large. */
export function HeadView({ stay, person }: Pick<StayResponse, 'stay' | 'person'>) {
  const place = [stay.hospitalName, stay.ward, stay.room].filter(Boolean).join(' ');
  const age = person?.age ?? null;
  return (
    <section className="panel stay-head" aria-label={texts.expected}>
      <div className="stay-who">
        <p className="row">
          <Badge tone="plain" text={stayStates[stay.status]} />
          {stay.kana && <span>{stay.kana}</span>}
          {age !== null && <span>{texts.ageAt(age)}</span>}
        </p>
        <p>{place}</p>
      </div>
      <Expected stay={stay} />
    </section>
  );
}

function Expected({ stay }: Pick<StayResponse, 'stay'>) {
  const { endedOn, expectedOn, gradeTold } = stay;
  if (endedOn) return <LargeDate term={stayStates[stay.status]} date={longDate(endedOn)} />;
  if (expectedOn === null) return <Foreseen stay={stay} />;
  const grade = gradeTold && !isToldOther(stay) ? noticeGradeNames[gradeTold] : null;
  return (
    <LargeDate term={texts.expected} date={shortDate(expectedOn)} grade={grade} note={toldWords(stay)} />
  );
}

function Foreseen({ stay }: Pick<StayResponse, 'stay'>) {
  const { foreseenFrom, foreseenTo } = stay;
  if (foreseenFrom === null || foreseenTo === null)
    return <LargeDate term={texts.expected} date={texts.noDate} />;
  const range = dateRange(foreseenFrom, foreseenTo);
  return <LargeDate term={texts.foreseen} date={range} note={toldWords(stay)} />;
}

function toldWords(stay: StayResponse['stay']): string | null {
  if (stay.officeId === null) return null;
  if (stay.announcedAt === null) return texts.notTold;
  return isToldOther(stay) ? texts.toldOther : null;
}

interface LargeDateProps {
  readonly term: string;
  readonly date: string;
  readonly grade?: string | null;
  readonly note?: string | null;
}

function LargeDate({ term, date, grade, note }: LargeDateProps) {
  return (
    <div className="stay-date">
      <p className="small">{term}</p>
      <p className="row">
        <strong className="stay-day whole-days">{date}</strong>
        {grade && <Badge tone="plain" text={grade} />}
      </p>
      {note && <p className="small">{note}</p>}
    </div>
  );
}
