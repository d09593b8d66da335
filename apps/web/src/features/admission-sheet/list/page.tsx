import { PagedList } from '../../../platform/paged-list.js';
import { useQueryOfAddress } from '../../../ui/address.js';
import { Link } from '../../../ui/link.js';
import { Page } from '../../../ui/page.js';
import { listTexts as texts } from '../labels.ja.js';
import { listSheets } from '../sheet.api.js';
import { SheetListView } from './sheet-list.view.js';

/** Sheets in work: what the office writes, or what the hospital was sent. */
export function SheetListPage({ atHospital }: { readonly atHospital: boolean }) {
  const state = useQueryOfAddress().get('state') ?? '';
  const states = Object.entries(texts.state).filter(([each]) => !atHospital || each !== 'draft');
  return (
    <Page title={texts.title} lead={!atHospital && <p>{texts.start}</p>}>
      <nav className="tabs" aria-label={texts.filter}>
        {[['', texts.all] as const, ...states].map(([each, name]) => (
          <Link
            key={each}
            to={each === '' ? '/sheets' : `/sheets?state=${each}`}
            className="tab"
            current={each === state}
          >
            {name}
          </Link>
        ))}
      </nav>
      <PagedList
        of={['sheets', state]}
        load={(after) => listSheets(state, after)}
        show={(rows) => <SheetListView rows={rows} atHospital={atHospital} />}
      />
    </Page>
  );
}
