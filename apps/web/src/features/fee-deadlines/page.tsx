import { useLoaded } from '../../platform/use-loaded.js';
import { useQueryOfAddress } from '../../ui/address.js';
import { Link } from '../../ui/link.js';
import { LoadedView } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PrintButton } from '../../ui/print-button.js';
import { shownOf } from './deadlines.model.js';
import { DeadlinesView } from './deadlines.view.js';
import { listDeadlines } from './fee-deadlines.api.js';
import { deadlineTexts as texts } from './labels.ja.js';

/** 期限: what is due first, and what is left of the time. */
export function DeadlinesPage({ atHospital }: { readonly atHospital: boolean }) {
  const showsAll = useQueryOfAddress().get('show') === 'all';
  const [loaded, reload] = useLoaded(['deadlines'], listDeadlines);
  return (
    <Page title={texts.title} lead={<p className="quiet">{atHospital ? texts.hospitalLead : texts.lead}</p>}>
      <div className="row row-apart screen-only">
        <nav className="tabs" aria-label={texts.filter}>
          <Link to="/deadlines" className="tab" current={!showsAll}>
            {texts.pending}
          </Link>
          <Link to="/deadlines?show=all" className="tab" current={showsAll}>
            {texts.all}
          </Link>
        </nav>
        <PrintButton />
      </div>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ rows }) => {
          const stays = shownOf(rows, showsAll);
          if (stays.length === 0) return <p>{showsAll ? texts.none : texts.nonePending}</p>;
          return <DeadlinesView stays={stays} mayWrite={!atHospital} />;
        }}
      </LoadedView>
    </Page>
  );
}
