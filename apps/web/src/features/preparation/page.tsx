import { preparationStatusNames } from '@tsunagi/contracts';
import { PagedList } from '../../platform/paged-list.js';
import { useAddress } from '../../ui/address.js';
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
];

export function WatchPage({ opensStays }: { readonly opensStays: boolean }) {
  const wanted = new URLSearchParams(useAddress().split('?')[1]).get('status');
  const status = OFFERED.find((each) => each === wanted) ?? null;
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <nav className="tabs" aria-label={texts.filter}>
        <Link to="/watch" className="tab" current={status === null}>
          {texts.all}
        </Link>
        {OFFERED.map((each) => (
          <Link key={each} to={`/watch?status=${each}`} className="tab" current={status === each}>
            {preparationStatusNames[each]}
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
