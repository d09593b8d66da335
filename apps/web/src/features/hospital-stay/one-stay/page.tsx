import type { StayPeopleResponse, StayResponse, TimelineResponse } from '@tsunagi/contracts';
import type { ReactNode } from 'react';
import { useToday } from '../../../platform/today.js';
import { type Loaded, useLoaded } from '../../../platform/use-loaded.js';
import { longDate } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { PrintButton } from '../../../ui/print-button.js';
import { DocumentsView } from './documents.view.js';
import { HeadView } from './head.view.js';
import { oneStayTexts as texts } from './labels.ja.js';
import { NextView } from './next.view.js';
import { findPeople, findStay, findTimeline } from './one-stay.api.js';
import { PeopleView } from './people.view.js';
import { SummaryView } from './summary.view.js';
import { TimelineView } from './timeline.view.js';

interface WholeStay {
  readonly stay: StayResponse;
  readonly people: StayPeopleResponse;
  readonly timeline: TimelineResponse;
}

interface OneStayPageProps {
  readonly stayId: string;
  readonly isHospital: boolean;
  readonly mayRecord: boolean;
  /** The panels below have come; then everything is drawn at once, and nothing moves. */
  readonly isReady: boolean;
  /** Panels of other features, beside what to do next. */
  readonly panels: (stay: StayResponse) => ReactNode;
  /** 期限 */
  readonly deadlines: ReactNode;
}

type Ready<Body> = Extract<Loaded<Body>, { readonly state: 'ready' }>;

const isReadyPart = <Body,>(part: Loaded<Body>): part is Ready<Body> => part.state === 'ready';

/** Three reads as one. */
function useWholeStay(stayId: string): readonly [Loaded<WholeStay>, () => void] {
  const [stay, reload] = useLoaded(['stay', stayId], () => findStay(stayId));
  const [people] = useLoaded(['stay', stayId, 'people'], () => findPeople(stayId));
  const [timeline] = useLoaded(['timeline', stayId], () => findTimeline(stayId));
  for (const part of [stay, people, timeline]) if (part.state === 'failed') return [part, reload];
  if (!isReadyPart(stay) || !isReadyPart(people) || !isReadyPart(timeline))
    return [{ state: 'loading' }, reload];
  const body = { stay: stay.body, people: people.body, timeline: timeline.body };
  return [{ ...stay, body, pending: stay.pending || timeline.pending }, reload];
}

/** ひとつの入院のすべて, for both desks. */
export function OneStayPage({ stayId, isReady, ...shown }: OneStayPageProps) {
  const [found, reload] = useWholeStay(stayId);
  const loaded: typeof found = isReady || found.state === 'failed' ? found : { state: 'loading' };
  const name =
    loaded.state === 'ready' ? (loaded.body.stay.stay.name ?? texts.unknownName) : texts.windowTitle;
  const lead = (
    <p className="row screen-only">
      <Link to="/stays">{texts.back}</Link>
      <PrintButton text={texts.print} />
    </p>
  );
  return (
    <Page title={name} windowTitle={texts.windowTitle} lead={lead}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(whole) => <StayView whole={whole} {...shown} />}
      </LoadedView>
    </Page>
  );
}

interface StayViewProps extends Pick<OneStayPageProps, 'isHospital' | 'mayRecord' | 'panels' | 'deadlines'> {
  readonly whole: WholeStay;
}

function StayView({ whole, isHospital, mayRecord, panels, deadlines }: StayViewProps) {
  const { stay, people, timeline } = whole;
  const today = useToday();
  return (
    <>
      <HeadView stay={stay.stay} person={stay.person} />
      <div className="columns stay-columns">
        <div className="stack">
          {(mayRecord || !isHospital) && <NextView stay={stay.stay} isHospital={isHospital} today={today} />}
          {panels(stay)}
        </div>
        <div className="stack columns-side">
          <PeopleView people={people} careManagerStatus={stay.stay.careManagerStatus} />
          <DocumentsView {...stay} />
          <div id="deadlines">{deadlines}</div>
          <SummaryView {...stay} />
        </div>
        <TimelineView lines={timeline.rows} />
      </div>
      <p className="print-only">{texts.printed(longDate(today))}</p>
    </>
  );
}
