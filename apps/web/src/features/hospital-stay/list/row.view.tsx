import { type ListedStayResponse, preparationStatusNames } from '@tsunagi/contracts';
import { preparationTones } from '../../../platform/preparation-tone.js';
import { Badge } from '../../../ui/badge.js';
import { shortDate } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { stayStates, stayTexts } from '../labels.ja.js';
import { careManagerWords, expectedWords, noticeWords } from '../words.ja.js';
import { listTexts as texts } from './labels.ja.js';

interface RowProps {
  readonly stay: ListedStayResponse;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The care office sees from which hospital, the hospital which office. */
  readonly atHospital: boolean;
}

/** One stay, and the way to its page. */
export function StayRow({ stay, today, atHospital }: RowProps) {
  return (
    <Link to={`/stays/${stay.stayId}`} className="line line-stay line-link">
      <Who stay={stay} />
      <When stay={stay} today={today} />
      <Where stay={stay} atHospital={atHospital} />
    </Link>
  );
}

export const placeWords = ({ ward, room }: ListedStayResponse): string =>
  [ward, room].filter(Boolean).join(' ');

/** How long it is until the discharge, in business days. */
export function leftWords(
  { endedOn, expectedOn, foreseenTo, businessDaysLeft }: ListedStayResponse,
  today: string,
): string | null {
  const dueOn = expectedOn ?? foreseenTo;
  if (endedOn !== null || dueOn === null || businessDaysLeft === null) return null;
  if (dueOn < today) return texts.over;
  return dueOn === today ? texts.today : texts.left(businessDaysLeft);
}

function Who({ stay }: { readonly stay: ListedStayResponse }) {
  const since = stay.admittedOn ?? stay.plannedOn;
  return (
    <span className="line-part">
      <span className="line-title">{stay.name ?? stayTexts.unknownName}</span>
      <span className="small quiet">{stay.kana}</span>
      <span className="small quiet">{placeWords(stay)}</span>
      <span className="small quiet">{since && `${shortDate(since)} ${stayStates[stay.status]}`}</span>
    </span>
  );
}

function When({ stay, today }: Omit<RowProps, 'atHospital'>) {
  const status = stay.preparationStatus;
  const left = leftWords(stay, today);
  const knowsNoDay = status === 'noDate' && stay.foreseenFrom === null;
  return (
    <span className="line-part">
      {!knowsNoDay && (
        <span className="number">{stay.endedOn ? shortDate(stay.endedOn) : expectedWords(stay)}</span>
      )}
      {left && <span className="small quiet">{left}</span>}
      {status && <Badge tone={preparationTones[status]} text={preparationStatusNames[status]} />}
    </span>
  );
}

function Where({ stay, atHospital }: Omit<RowProps, 'today'>) {
  return (
    <span className="line-part">
      <span>{atHospital ? careManagerWords(stay) : stay.hospitalName}</span>
      <span className="small quiet">{noticeWords(stay)}</span>
      <span className="small quiet">{stay.sheetSentAt ? stayTexts.sheet : stayTexts.noSheet}</span>
      {stay.preparationStatus !== 'noDate' && stay.sentence && <span className="small">{stay.sentence}</span>}
    </span>
  );
}
