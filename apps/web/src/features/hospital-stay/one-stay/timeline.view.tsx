import { moment } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { panels, stayTexts as texts } from '../labels.ja.js';
import type { TimelineLine } from '../stay.model.js';
import { sayEvent } from '../timeline.ja.js';

const MINUTE_MS = 60_000;

/** Written down later than it happened: both times are shown. */
const isLate = ({ occurredAt, recordedAt }: TimelineLine): boolean =>
  Date.parse(recordedAt) - Date.parse(occurredAt) > MINUTE_MS;

export function TimelineView({ lines }: { readonly lines: readonly TimelineLine[] }) {
  return (
    <Panel title={panels.timeline}>
      <ol className="timeline">
        {lines.toReversed().map((line) => (
          <li key={line.eventId}>
            <span className="number quiet">{moment(line.occurredAt)}</span>
            <span className="line-part">
              <span>{sayEvent(line)}</span>
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
