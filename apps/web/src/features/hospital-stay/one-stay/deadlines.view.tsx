import type { DeadlineResponse, StayDeadlinesResponse } from '@tsunagi/contracts';
import { Badge, type Tone } from '../../../ui/badge.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { shortDate } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { oneStayTexts as texts } from './labels.ja.js';

/** 期限 of one's own organisation around this admission, with the reasons. */
export function DeadlinesView({ due }: { readonly due: StayDeadlinesResponse | null }) {
  if (due === null) {
    return (
      <Panel title={texts.deadlines}>
        <p>{texts.noDeadlines}</p>
      </Panel>
    );
  }
  return (
    <Panel title={texts.deadlines}>
      <ul className="needs">
        {due.deadlines.map((deadline) => (
          <Deadline key={deadline.kind} deadline={deadline} />
        ))}
      </ul>
      {due.explanation.length > 0 && (
        <Disclosure title={texts.reasons} isOpen={due.deadlines.length === 0}>
          {due.explanation.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Disclosure>
      )}
    </Panel>
  );
}

function stateOf({ kept, isOver }: DeadlineResponse): readonly [tone: Tone, words: string] | null {
  if (kept === true) return ['good', texts.kept];
  if (kept === false) return ['plain', texts.missed];
  return isOver ? ['plain', texts.over] : null;
}

function Deadline({ deadline }: { readonly deadline: DeadlineResponse }) {
  const state = stateOf(deadline);
  return (
    <li className="need">
      <span className="line-part">
        <span>{deadline.name}</span>
        <span className="small">
          <span className="number whole-days">{`${shortDate(deadline.dueOn)}${texts.dueOn}`}</span>
          {deadline.remaining && <span className="quiet">{` ${deadline.remaining}`}</span>}
        </span>
      </span>
      {state && <Badge tone={state[0]} text={state[1]} />}
    </li>
  );
}
