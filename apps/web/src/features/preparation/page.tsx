import { preparationStatusNames } from '@tsunagi/contracts';
import { PagedList } from '../../platform/paged-list.js';
import { useLoaded } from '../../platform/use-loaded.js';
import { useQueryOfAddress } from '../../ui/address.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { watchTexts as texts } from './labels.ja.js';
import { listWatch } from './preparation.api.js';
import type { PreparationStatus } from './watch.model.js';
import { WatchView } from './watch.view.js';

const OFFERED: readonly PreparationStatus[] = [
  'insufficient',
  'sameDay',
  'noNotice',
  'caution',
  'sufficient',
  'notJudged',
  'noDate',
];

/** How many open stays stand at each status; the same whatever is listed. */
function useCounts(): ReadonlyMap<PreparationStatus, number> {
  const [all] = useLoaded(['watch', null, null], () => listWatch(null, null));
  const counts = all.state === 'ready' ? all.body.counts : [];
  return new Map(counts.map(({ status, count }) => [status, count]));
}

/** 準備の見守り of one's own stays, narrowed in the address. */
export function WatchPage({ opensStays }: { readonly opensStays: boolean }) {
  const wanted = useQueryOfAddress().get('status');
  const status = OFFERED.find((each) => each === wanted) ?? null;
  const counts = useCounts();
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <nav className="tabs" aria-label={texts.filter}>
        <Link to="/watch" className="tab" current={status === null}>
          {texts.all}
        </Link>
        {OFFERED.map((each) => (
          <Link key={each} to={`/watch?status=${each}`} className="tab" current={status === each}>
            {preparationStatusNames[each]}
            <span className="watch-count number">{counts.get(each) ?? 0}</span>
          </Link>
        ))}
      </nav>
      <PagedList
        key={status}
        of={['watch', status]}
        load={(after) => listWatch(status, after)}
        show={(lines) => <WatchView lines={lines} opensStays={opensStays} />}
      />
    </Page>
  );
}
