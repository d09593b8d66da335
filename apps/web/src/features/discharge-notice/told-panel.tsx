import type { ToldDatesResponse } from '@tsunagi/contracts';
import { useLoaded } from '../../platform/use-loaded.js';
import { Link } from '../../ui/link.js';
import { LoadedView } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { toldTexts as texts } from './labels.ja.js';
import { listTold } from './notice.api.js';
import { ReceiptAct } from './receipt.view.js';
import { type Expectation, ToldDatesView } from './told-dates.view.js';

interface ToldPanelProps {
  readonly stayId: string;
  readonly now: Expectation;
  /** The hospital tells and confirms; the office reads. */
  readonly mayTell: boolean;
}

export const useTold = (stayId: string): ReturnType<typeof useLoaded<ToldDatesResponse>> =>
  useLoaded(['told-dates', stayId], () => listTold(stayId));

/** だれに、いつ、どの日を伝えたか, on the page of the stay. */
export function ToldPanel({ stayId, now, mayTell }: ToldPanelProps) {
  const [loaded, reload] = useTold(stayId);
  const hasExpectation = now.expectedOn !== null || now.foreseenFrom !== null;
  return (
    <div id="told">
      <Panel title={texts.title}>
        {mayTell && (
          <p className="screen-only">
            <Link to={`/stays/${stayId}/discharge-notice`}>
              {hasExpectation ? texts.change : texts.announce}
            </Link>
          </p>
        )}
        <LoadedView loaded={loaded} onRetry={reload}>
          {({ rows }) => (
            <ToldDatesView
              told={rows}
              now={now}
              {...(mayTell ? { act: (told) => <ReceiptAct told={told} /> } : {})}
            />
          )}
        </LoadedView>
      </Panel>
    </div>
  );
}
