import { useLoaded } from '../../../platform/use-loaded.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { findStay } from '../hospital-stay.api.js';
import { stayTexts as texts } from '../labels.ja.js';
import type { WholeStay } from '../stay.model.js';
import { DocumentsView } from './documents.view.js';
import { PreparationView } from './preparation.view.js';
import { SummaryView } from './summary.view.js';
import { TimelineView } from './timeline.view.js';
import { ToldDatesView } from './told-dates.view.js';

export function OneStayPage({ stayId }: { readonly stayId: string }) {
  const [loaded, reload] = useLoaded(['stay', stayId], () => findStay(stayId));
  const stay = loaded.state === 'ready' ? loaded.body.stay : null;
  const lead = (
    <p className="row">
      <Link to="/stays">{texts.back}</Link>
      {stay?.kana && <span className="quiet">{stay.kana}</span>}
    </p>
  );
  return (
    <Page title={stay ? (stay.name ?? texts.unknownName) : texts.oneStay} lead={lead}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(whole) => <StayView whole={whole} />}
      </LoadedView>
    </Page>
  );
}

function StayView({ whole }: { readonly whole: WholeStay }) {
  return (
    <div className="columns">
      <div className="stack">
        <PreparationView preparation={whole.preparation} />
        <ToldDatesView told={whole.told} />
      </div>
      <div className="stack columns-side">
        <SummaryView {...whole} />
        <DocumentsView sheets={whole.sheets} notes={whole.notes} />
      </div>
      <TimelineView lines={whole.timeline} />
    </div>
  );
}
