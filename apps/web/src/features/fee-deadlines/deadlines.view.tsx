import { Disclosure } from '../../ui/disclosure.js';
import { moment, shortDate } from '../../ui/japanese-date.js';
import { Link } from '../../ui/link.js';
import { ClockView } from './clock.view.js';
import type { StayDeadlines } from './deadlines.model.js';
import { deadlineTexts as texts } from './labels.ja.js';
import { SheetAct } from './sheet-act.view.js';

interface DeadlinesViewProps {
  readonly stays: readonly StayDeadlines[];
  readonly mayWrite: boolean;
}

/** One admission a line, what is due first on top. */
export function DeadlinesView({ stays, mayWrite }: DeadlinesViewProps) {
  return (
    <ul className="lines">
      {stays.map((stay) => (
        <li key={stay.stayId} className="line line-deadline">
          <Who stay={stay} />
          <div className="stack-small">
            <ClockView stay={stay} />
            <Grounds stay={stay} />
          </div>
          <SheetAct stay={stay} mayWrite={mayWrite} />
        </li>
      ))}
    </ul>
  );
}

function Who({ stay }: { readonly stay: StayDeadlines }) {
  const { stayId, name, hospitalName, ward, admittedOn, admittedAt } = stay;
  return (
    <div className="line-part">
      <Link to={`/stays/${stayId}`} className="line-title touch-link">
        {name ?? texts.unknownName}
      </Link>
      <span className="number">
        {texts.admitted(admittedAt ? moment(admittedAt) : shortDate(admittedOn))}
      </span>
      <span className="small quiet">{[hospitalName, ward].filter(Boolean).join(' ')}</span>
    </div>
  );
}

/** Without a deadline the first sentence says why already. */
export function Grounds({ stay: { deadlines, explanation } }: { readonly stay: StayDeadlines }) {
  const sentences = deadlines.length === 0 ? explanation.slice(1) : explanation;
  if (sentences.length === 0) return null;
  return (
    <Disclosure title={texts.grounds}>
      {sentences.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
    </Disclosure>
  );
}
