import type { SheetResponse } from '@tsunagi/contracts';
import { useEffect, useState } from 'react';
import { changed } from '../../../platform/query-client.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { Link } from '../../../ui/link.js';
import { LoadedView, Loading } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { draftKey, findDraft } from '../editor/editor.api.js';
import { HeldSections } from '../editor/held-sections.view.js';
import { openEditings } from '../../../platform/catalogue/editing/open-editings.js';
import { checkTexts as texts, overviewTexts, sheetTexts } from '../labels.ja.js';
import { canShowPdf, PdfPane } from '../pdf-pane.view.js';
import { maySend, textAt } from '../sheet.model.js';
import { useHospital, usePaper } from '../sheet.reads.js';
import { useOnceReady } from '../use-once-ready.js';
import { AnswersView } from './answers.view.js';
import { PaperView } from './paper.view.js';
import { SendView } from './send.view.js';

/** Everything that will be sent, how it looks on paper, and then the sending. */
export function CheckSheetPage({ sheetId }: { readonly sheetId: string }) {
  const [loaded, reload] = useLoaded(draftKey(sheetId), () => findDraft(sheetId));
  const isSaved = useSaved(sheetId);
  const name = loaded.state === 'ready' ? textAt(loaded.body.values, 'person.name') : null;
  return (
    <Page
      title={texts.title}
      lead={
        <p className="row">
          <Link to={`/sheets/${sheetId}`} className="touch-link">
            {sheetTexts.backToSheet}
          </Link>
          {name !== null && <span>{`${name} 様`}</span>}
        </p>
      }
    >
      <LoadedView loaded={loaded} onRetry={reload}>
        {(sheet) => (isSaved ? <Check sheet={sheet} /> : <Loading />)}
      </LoadedView>
    </Page>
  );
}

/** What was typed a moment ago belongs to what is looked over. */
function useSaved(sheetId: string): boolean {
  const [isSaved, setIsSaved] = useState(() => !openEditings.get().has(sheetId));
  useEffect(() => {
    const editing = openEditings.get().get(sheetId);
    if (editing === undefined) return;
    const save = async (): Promise<void> => {
      await editing.save();
      await changed('sheet');
      setIsSaved(true);
    };
    void save();
  }, [sheetId]);
  return isSaved;
}

function Check({ sheet }: { readonly sheet: SheetResponse }) {
  const [known] = useState(sheet.versions.length);
  const [paper] = usePaper(sheet, 'print');
  const [hospital] = useHospital(sheet);
  if (!useOnceReady(paper.state !== 'loading' && hospital.state !== 'loading')) return <Loading />;
  return (
    <>
      <HeldSections sheetId={sheet.id} />
      {!maySend(sheet) && <NothingToSend sheet={sheet} known={known} />}
      <PaperView sheet={sheet} />
      <div className={canShowPdf() ? 'beside-paper' : 'stack'}>
        <div className="stack">
          <AnswersView sheet={sheet} />
          {maySend(sheet) && <SendView sheet={sheet} />}
        </div>
        {canShowPdf() && (
          <div className="paper-side">
            <PdfPane sheetId={sheet.id} revision={sheet.revision} hasLink={false} />
          </div>
        )}
      </div>
    </>
  );
}

/** Sent meanwhile, by this page whose answer was lost or by somebody else; or not changed at all. */
function NothingToSend({ sheet, known }: { readonly sheet: SheetResponse; readonly known: number }) {
  const { id, versions } = sheet;
  const last = versions.at(-1);
  if (last === undefined || versions.length === known) {
    return (
      <Message tone="plain">
        <p>{overviewTexts.unchanged}</p>
      </Message>
    );
  }
  return (
    <Message tone="good">
      <p>{texts.isSent(last.version)}</p>
      <Link to={`/sheets/${id}`} className="touch-link">
        {sheetTexts.backToSheet}
      </Link>
    </Message>
  );
}
