import { useLoaded } from '../../platform/use-loaded.js';
import { LoadedView } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { ClockView } from './clock.view.js';
import { isPending, type StayDeadlines } from './deadlines.model.js';
import { Grounds } from './deadlines.view.js';
import { findStayDeadlines, listDeadlines } from './fee-deadlines.api.js';
import { deadlineTexts as texts } from './labels.ja.js';
import { SheetAct } from './sheet-act.view.js';

interface StayClockProps {
  readonly stayId: string;
  readonly mayWrite: boolean;
}

/** For the page of one stay. */
export function StayClockPanel({ stayId, mayWrite }: StayClockProps) {
  const [loaded, reload] = useLoaded(['deadlines', stayId], () => findStayDeadlines(stayId));
  return (
    <Panel title={texts.stayTitle}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ rows: [stay] }) =>
          stay ? <Clock stay={stay} mayWrite={mayWrite} /> : <p className="quiet">{texts.notAdmitted}</p>
        }
      </LoadedView>
    </Panel>
  );
}

/** For a line of a list: all of them are fetched at once; nothing for an admission that is long past. */
export function ListedClock({ stayId, mayWrite }: StayClockProps) {
  const [loaded] = useLoaded(['deadlines'], listDeadlines);
  const stay = loaded.state === 'ready' ? loaded.body.rows.find((row) => row.stayId === stayId) : undefined;
  return stay ? <Clock stay={stay} mayWrite={mayWrite} isShort /> : null;
}

interface ClockProps {
  readonly stay: StayDeadlines;
  readonly mayWrite: boolean;
  readonly isShort?: boolean;
}

function Clock({ stay, mayWrite, isShort = false }: ClockProps) {
  return (
    <div className="stack-small clock-box">
      <ClockView stay={stay} isShort={isShort} />
      <SheetAct stay={stay} mayWrite={mayWrite} />
      {(!isShort || isPending(stay)) && <Grounds stay={stay} />}
    </div>
  );
}
