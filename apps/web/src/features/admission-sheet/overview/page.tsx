import type { SheetResponse } from '@tsunagi/contracts';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useQueryOfAddress } from '../../../ui/address.js';
import { Link } from '../../../ui/link.js';
import { LoadedView, Loading } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { draftKey, findDraft } from '../editor/editor.api.js';
import { HeldSections } from '../editor/held-sections.view.js';
import { sheetTexts as texts } from '../labels.ja.js';
import { textAt } from '../sheet.model.js';
import { useDeadlines, useHospital } from '../sheet.reads.js';
import { useOnceReady } from '../use-once-ready.js';
import { FeeClock } from './fee-clock.view.js';
import { RecipientView } from './recipient.view.js';
import { ChangesView, SectionsView } from './sections.view.js';
import { JustSent } from './just-sent.view.js';
import { VersionsView } from './versions.view.js';

/** The office's own sheet: what is to be written, until when, for whom, and what became of it. */
export function OwnSheetPage({ sheetId }: { readonly sheetId: string }) {
  const [loaded, reload] = useLoaded(draftKey(sheetId), () => findDraft(sheetId));
  const sheet = loaded.state === 'ready' ? loaded.body : null;
  return (
    <Page
      title={texts.titleOf(sheet && textAt(sheet.values, 'person.name'))}
      windowTitle={texts.title}
      lead={sheet && <Lead sheet={sheet} />}
    >
      <LoadedView loaded={loaded} onRetry={reload}>
        {(body) => <OwnSheet sheet={body} />}
      </LoadedView>
    </Page>
  );
}

function Lead({ sheet }: { readonly sheet: SheetResponse }) {
  return (
    <p className="row">
      <Link to={`/stays/${sheet.stayId}`} className="touch-link">
        {texts.backToStay}
      </Link>
      <span className="small quiet">{`${texts.reference} ${sheet.reference ?? ''}`}</span>
    </p>
  );
}

function OwnSheet({ sheet }: { readonly sheet: SheetResponse }) {
  const query = useQueryOfAddress();
  const [deadlines] = useDeadlines(sheet.stayId);
  const [hospital] = useHospital(sheet);
  if (!useOnceReady(deadlines.state !== 'loading' && hospital.state !== 'loading')) return <Loading />;
  return (
    <>
      {query.get('done') === 'sent' && <JustSent sheet={sheet} />}
      <HeldSections sheetId={sheet.id} />
      <div className="sheet-overview">
        <div className="sheet-overview-fee">
          <FeeClock stayId={sheet.stayId} />
        </div>
        <div className="stack">
          <SectionsView sheet={sheet} />
          <ChangesView sheet={sheet} />
        </div>
        <div className="stack">
          <RecipientView sheet={sheet} />
          <VersionsView sheet={sheet} />
        </div>
      </div>
    </>
  );
}
