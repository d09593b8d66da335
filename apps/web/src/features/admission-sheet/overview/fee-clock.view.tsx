import type { DeadlineResponse, StayDeadlinesResponse } from '@tsunagi/contracts';
import { Badge } from '../../../ui/badge.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { shortDate } from '../../../ui/japanese-date.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Panel } from '../../../ui/panel.js';
import { overviewTexts as texts } from '../labels.ja.js';
import { useDeadlines } from '../sheet.reads.js';

/** Until when which 入院時情報連携加算 is reached, by the office's own days. */
export function FeeClock({ stayId }: { readonly stayId: string }) {
  const [loaded, reload] = useDeadlines(stayId);
  return (
    <Panel title={texts.fee}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ rows }) => <Deadlines around={rows[0] ?? null} />}
      </LoadedView>
    </Panel>
  );
}

function Deadlines({ around }: { readonly around: StayDeadlinesResponse | null }) {
  if (around === null) return <p>{texts.noDeadline}</p>;
  return (
    <>
      {around.deadlines.length > 0 && (
        <ul className="stack-small">
          {around.deadlines.map((deadline) => (
            <li key={deadline.kind} className="line-part">
              <DeadlineView deadline={deadline} />
            </li>
          ))}
        </ul>
      )}
      {around.deadlines.length === 0 && around.explanation[0] && <p>{around.explanation[0]}</p>}
      <Disclosure title={texts.grounds}>
        {around.explanation.map((sentence) => (
          <p key={sentence} className="small">
            {sentence}
          </p>
        ))}
      </Disclosure>
    </>
  );
}

function DeadlineView({ deadline }: { readonly deadline: DeadlineResponse }) {
  const { name, units, dueOn } = deadline;
  return (
    <>
      <span>{units === null ? name : `${name} ${texts.units(units)}`}</span>
      <span className="row">
        <strong className="number">{texts.dueOn(shortDate(dueOn))}</strong>
        <Standing deadline={deadline} />
      </span>
    </>
  );
}

function Standing({ deadline: { kept, isOver, remaining } }: { readonly deadline: DeadlineResponse }) {
  if (kept === true) return <Badge tone="good" text={texts.kept} />;
  if (kept === false || isOver) return <span className="small quiet">{texts.missed}</span>;
  return <span className="small">{remaining}</span>;
}
