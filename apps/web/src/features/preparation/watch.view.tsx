import { preparationStatusNames } from '@tsunagi/contracts';
import { preparationTones } from '../../platform/preparation-tone.js';
import { Badge } from '../../ui/badge.js';
import { shortDate } from '../../ui/japanese-date.js';
import { Link } from '../../ui/link.js';
import { watchTexts as texts } from './labels.ja.js';
import type { WatchLine } from './watch.model.js';

/** Their badges say what their sentences say. */
const SAYS_IT_ALL = ['noDate', 'notJudged', 'notNeeded'];

interface WatchViewProps {
  readonly lines: readonly WatchLine[];
  /** The region's coordinator opens no single stay. */
  readonly opensStays: boolean;
}

export function WatchView({ lines, opensStays }: WatchViewProps) {
  if (lines.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.stayId}>
          {opensStays ? (
            <Link to={`/stays/${line.stayId}`} className="line line-watch line-link">
              <Line line={line} />
            </Link>
          ) : (
            <div className="line line-watch">
              <Line line={line} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: WatchLine }) {
  const { status } = line;
  return (
    <>
      <span className="line-part">
        {line.dischargeOn && <span className="number">{shortDate(line.dischargeOn)}</span>}
        {status && <Badge tone={preparationTones[status]} text={preparationStatusNames[status]} />}
      </span>
      <span className="line-part">
        {line.name && <span className="line-title">{line.name}</span>}
        <span className={line.name ? 'small quiet' : ''}>{line.hospitalName}</span>
        <span className="small quiet">{line.officeName ?? texts.noOffice}</span>
      </span>
      <span>{SAYS_IT_ALL.includes(status ?? '') ? null : line.sentence}</span>
    </>
  );
}
