import { useToday } from '../../platform/today.js';
import { useLoaded } from '../../platform/use-loaded.js';
import { useQueryOfAddress } from '../../ui/address.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { stayTexts as texts } from './labels.ja.js';
import { filterOf, queryOf } from './list/filter.model.js';
import { StayFilter } from './list/filter.view.js';
import { listTexts } from './list/labels.ja.js';
import { findCounts } from './list/list.api.js';
import { StayList } from './list/stay-list.js';

interface StayListPageProps {
  readonly atHospital: boolean;
  readonly organisationName: string | null;
}

/** 連携室・病棟の一覧; the same for the care office in charge. */
export function StayListPage({ atHospital, organisationName }: StayListPageProps) {
  const filter = filterOf(useQueryOfAddress());
  const today = useToday();
  const [loaded] = useLoaded(['stays', 'counts'], findCounts);
  const counts = loaded.state === 'ready' ? loaded.body : null;
  const query = queryOf(filter, today).toString();
  return (
    <Page
      title={atHospital ? texts.hospitalTitle : texts.careOfficeTitle}
      lead={<p className="quiet">{texts.lead}</p>}
    >
      <nav className="tabs" aria-label={texts.filter}>
        <Link to="/stays" className="tab" current={filter.isOpen}>
          {listTexts.tab(texts.open, counts && counts.admitted + counts.planned)}
        </Link>
        <Link to="/stays?open=no" className="tab" current={!filter.isOpen}>
          {listTexts.tab(texts.closed, counts && counts.closed)}
        </Link>
      </nav>
      <StayFilter filter={filter} counts={counts} atHospital={atHospital} />
      <StayList
        key={query}
        query={query}
        filter={filter}
        today={today}
        atHospital={atHospital}
        organisationName={organisationName}
      />
    </Page>
  );
}
