import { moment } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { panels, stayTexts as texts } from '../labels.ja.js';
import type { TimelineLine } from '../stay.model.js';
import { sayEvent } from '../timeline.ja.js';

const MINUTE_MS = 60_000;

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

export function TimelineView({ lines }: { readonly lines: readonly TimelineLine[] }) {
  return (
    <Panel title={panels.timeline}>
      <ol className="timeline">
        {latestFirst(lines).map(({ line, words, times }) => (
          <li key={line.eventId}>
            <span className="number quiet">{moment(line.occurredAt)}</span>
            <span className="line-part">
              <span>{times > 1 ? `${words}(${times}回)` : words}</span>
              <span className="small quiet">{by(line)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function by(line: TimelineLine): string {
  const who = [line.organisationName, line.actorName].filter(Boolean).join(' ') || texts.system;
  return isLate(line) ? `${who}・${moment(line.recordedAt)}に${texts.late}` : who;
}
