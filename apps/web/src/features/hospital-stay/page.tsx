import { PagedList } from '../../platform/paged-list.js';
import { useAddress } from '../../ui/address.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { listStays } from './hospital-stay.api.js';
import { stayTexts as texts } from './labels.ja.js';
import { StayListView } from './stay-list.view.js';

/** 連携室・病棟の一覧; the same for the care office in charge. */
export function StayListPage({ atHospital }: { readonly atHospital: boolean }) {
  const isOpen = !useAddress().endsWith('?open=no');
  return (
    <Page
      title={atHospital ? texts.hospitalTitle : texts.careOfficeTitle}
      lead={<p className="quiet">{texts.lead}</p>}
    >
      <nav className="tabs" aria-label={texts.filter}>
        <Link to="/stays" className="tab" current={isOpen}>
          {texts.open}
        </Link>
        <Link to="/stays?open=no" className="tab" current={!isOpen}>
          {texts.closed}
        </Link>
      </nav>
      <PagedList
        key={String(isOpen)}
        of={['stays', isOpen]}
        load={(after) => listStays(isOpen, after)}
        show={(stays) => <StayListView stays={stays} atHospital={atHospital} />}
      />
    </Page>
  );
}
