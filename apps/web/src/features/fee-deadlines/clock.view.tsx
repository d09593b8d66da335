import { Badge, type Tone } from '../../ui/badge.js';
import { shortDate } from '../../ui/japanese-date.js';
import {
  type Deadline,
  type DeadlineState,
  isPending,
  isPressing,
  type StayDeadlines,
  stateOf,
} from './deadlines.model.js';
import { deadlineTexts as texts } from './labels.ja.js';

function toneOf(deadline: Deadline): Tone {
  if (isPressing(deadline)) return 'care';
  return stateOf(deadline) === 'kept' ? 'good' : 'plain';
}

function wordOf(deadline: Deadline): string {
  const ofHospital = deadline.units === null;
  const words: Readonly<Record<DeadlineState, string>> = {
    open: texts.open,
    over: texts.over,
    kept: ofHospital ? texts.keptByHospital : texts.kept,
    late: ofHospital ? texts.lateByHospital : texts.late,
  };
  return words[stateOf(deadline)];
}

/** The best that was kept; else that all are over. */
function outcomeOf(deadlines: readonly Deadline[]): string {
  const kept = deadlines.find((deadline) => stateOf(deadline) === 'kept');
  if (kept) return texts.keptIn(kept.name);
  const last = deadlines.at(-1);
  return last ? texts.allOver(shortDate(last.dueOn)) : '';
}

interface ClockViewProps {
  readonly stay: StayDeadlines;
  /** One sentence once nothing can be done in time any more. */
  readonly isShort?: boolean;
}

/** What is still possible until when; where there is no fee, why. */
export function ClockView({ stay, isShort = false }: ClockViewProps) {
  if (stay.deadlines.length === 0) return <p className="small">{stay.explanation[0]}</p>;
  if (isShort && !isPending(stay)) return <p className="small">{outcomeOf(stay.deadlines)}</p>;
  return (
    <ul className="clock">
      {stay.deadlines.map((deadline) => (
        <li key={deadline.kind} className="clock-class">
          <span className="row">
            <strong>{deadline.name}</strong>
            {deadline.units !== null && <span className="number">{texts.units(deadline.units)}</span>}
            <Badge tone={toneOf(deadline)} text={wordOf(deadline)} />
          </span>
          <span className="number">
            <span className={stateOf(deadline) === 'open' ? 'clock-due' : undefined}>
              {texts.until(shortDate(deadline.dueOn))}
            </span>
            {deadline.remaining && <span className="clock-left">{deadline.remaining}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
