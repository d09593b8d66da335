import { Disclosure } from '../../../ui/disclosure.js';
import { moment } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import type { TimelineLine } from '../stay.model.js';
import { reasonOf, sayEvent } from '../timeline.ja.js';
import { oneStayTexts as texts } from './labels.ja.js';

const MINUTE_MS = 60_000;
const MOST_RECENT = 10;

/** Written down later than it happened: both times are shown. */
const isLate = ({ occurredAt, recordedAt }: TimelineLine): boolean =>
  Date.parse(recordedAt) - Date.parse(occurredAt) > MINUTE_MS;

interface Entry {
  readonly line: TimelineLine;
  readonly words: string;
  readonly times: number;
}

/** The same said again by the same person, one after the other, is one entry. */
function latestFirst(lines: readonly TimelineLine[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const words = sayEvent(line);
    const before = entries.at(-1);
    const repeats = before?.words === words && before.line.actorName === line.actorName;
    if (repeats) entries[entries.length - 1] = { line, words, times: before.times + 1 };
    else entries.push({ line, words, times: 1 });
  }
  return entries.reverse();
}

/** 経過, newest first; what lies further back is opened when wanted. */
export function TimelineView({ lines }: { readonly lines: readonly TimelineLine[] }) {
  const entries = latestFirst(lines);
  const earlier = entries.slice(MOST_RECENT);
  return (
    <Panel title={texts.timeline}>
      <Entries entries={entries.slice(0, MOST_RECENT)} />
      {earlier.length > 0 && (
        <Disclosure title={texts.earlier(earlier.length)}>
          <Entries entries={earlier} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol className="timeline">
      {entries.map(({ line, words, times }) => (
        <li key={line.eventId}>
          <span className="number quiet">{moment(line.occurredAt)}</span>
          <span className="line-part">
            <span>{times > 1 ? `${words}(${times}回)` : words}</span>
            {reasonOf(line) && <span className="small">{`${texts.reason}: ${reasonOf(line)}`}</span>}
            <span className="small quiet">{by(line)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function by(line: TimelineLine): string {
  const who = [line.organisationName, line.actorName].filter(Boolean).join(' ') || texts.system;
  return isLate(line) ? `${who}・${moment(line.recordedAt)}に${texts.late}` : who;
}
