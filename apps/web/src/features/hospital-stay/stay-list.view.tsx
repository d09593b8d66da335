import { preparationStatusNames } from '@tsunagi/contracts';
import { preparationTones } from '../../platform/preparation-tone.js';
import { Badge } from '../../ui/badge.js';
import { shortDate } from '../../ui/japanese-date.js';
import { Link } from '../../ui/link.js';
import { stayStates, stayTexts as texts } from './labels.ja.js';
import type { StayLine } from './stay.model.js';
import { careManagerWords, expectedWords, noticeWords } from './words.ja.js';

interface StayListViewProps {
  readonly stays: readonly StayLine[];
  /** The care office sees from which hospital, the hospital which office. */
  readonly atHospital: boolean;
}

export function StayListView({ stays, atHospital }: StayListViewProps) {
  if (stays.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="lines">
      {stays.map((stay) => (
        <li key={stay.stayId}>
          <Link to={`/stays/${stay.stayId}`} className="line line-stay line-link">
            <Who stay={stay} />
            <When stay={stay} />
            <Where stay={stay} atHospital={atHospital} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Who({ stay }: { readonly stay: StayLine }) {
  const place = [stay.ward, stay.room].filter(Boolean).join(' ');
  const since = stay.admittedOn ?? stay.plannedOn;
  return (
    <span className="line-part">
      <span className="line-title">{stay.name ?? texts.unknownName}</span>
      <span className="small quiet">{stay.kana}</span>
      <span className="small quiet">
        {[place, since && `${shortDate(since)} ${stayStates[stay.status]}`].filter(Boolean).join('・')}
      </span>
    </span>
  );
}

function When({ stay }: { readonly stay: StayLine }) {
  const status = stay.preparationStatus;
  const knowsNoDay = status === 'noDate' && stay.foreseenFrom === null;
  return (
    <span className="line-part">
      {!knowsNoDay && (
        <span className="number">{stay.endedOn ? shortDate(stay.endedOn) : expectedWords(stay)}</span>
      )}
      {status && <Badge tone={preparationTones[status]} text={preparationStatusNames[status]} />}
    </span>
  );
}

function Where({ stay, atHospital }: { readonly stay: StayLine; readonly atHospital: boolean }) {
  return (
    <span className="line-part">
      <span>{atHospital ? careManagerWords(stay) : stay.hospitalName}</span>
      <span className="small quiet">{noticeWords(stay)}</span>
      <span className="small quiet">{stay.sheetSentAt ? texts.sheet : texts.noSheet}</span>
      {stay.preparationStatus !== 'noDate' && stay.sentence && <span className="small">{stay.sentence}</span>}
    </span>
  );
}
