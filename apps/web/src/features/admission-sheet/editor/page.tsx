import type { CatalogueSection, SheetResponse } from '@tsunagi/contracts';
import { useEffect, useState } from 'react';
import { moveTo } from '../../../ui/address.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { storeOf, useStore } from '../../../platform/store.js';
import { editionOf } from '../editions.js';
import { canShowPdf, PdfLink, PdfPane } from '../pdf-pane.view.js';
import { pdfAddress } from '../sheet.api.js';
import { ContestedView } from '../../../platform/catalogue/editing/contested.view.js';
import {
  contestedIn,
  fieldAt,
  isHeldUp,
  problemsIn,
  unsavedPaths,
  valuesOf,
} from '../../../platform/catalogue/editing/draft.model.js';
import type { Editing, DocumentEditing } from '../../../platform/catalogue/editing/editing.model.js';
import { HeldSections } from './held-sections.view.js';
import { editorTexts as texts } from './labels.ja.js';
import { SavingBar } from '../../../platform/catalogue/editing/saving.view.js';
import { SectionView } from '../../../platform/catalogue/editing/section.view.js';
import { useSheetDraft, useSheetEditing } from './use-editing.js';

interface SectionPageProps {
  readonly sheetId: string;
  readonly sectionId: string;
}

/** One section of the sheet to be filled in. */
export function SectionPage({ sheetId, sectionId }: SectionPageProps) {
  const [loaded, reload] = useSheetDraft(sheetId);
  const edition = loaded.state === 'ready' ? editionOf(loaded.body.edition) : null;
  const sections: readonly CatalogueSection[] = edition?.sections ?? [];
  const section = sections.find(({ id }) => id === sectionId);
  return (
    <Page title={section?.title ?? texts.sheet} lead={<WaysOut sheetId={sheetId} />}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(sheet) =>
          section ? (
            <OneSection key={section.id} {...{ sheet, section, sections }} />
          ) : (
            <Message tone="care">{texts.noSuchSection}</Message>
          )
        }
      </LoadedView>
    </Page>
  );
}

/** From section to section the paper stays where the person has put it. */
const isPaperShown = storeOf(false);

function WaysOut({ sheetId }: { readonly sheetId: string }) {
  const hasPaper = useStore(isPaperShown);
  return (
    <div className="row">
      <Link to={`/sheets/${sheetId}`} className="touch-link">
        {texts.toSections}
      </Link>
      <PdfLink address={pdfAddress(sheetId, 'draft')} />
      {canShowPdf() && (
        <span className="paper-switch">
          <Button kind="second" small onPress={() => isPaperShown.set(!hasPaper)}>
            {hasPaper ? texts.hidePaper : texts.showPaper}
          </Button>
        </span>
      )}
    </div>
  );
}

interface OneSectionProps {
  readonly sheet: SheetResponse;
  readonly section: CatalogueSection;
  readonly sections: readonly CatalogueSection[];
}

function OneSection({ sheet, section, sections }: OneSectionProps) {
  const [editing, shown] = useSheetEditing(sheet);
  const hasPaper = useStore(isPaperShown);
  useEffect(() => () => editing.leaveSection(), [editing]);
  return (
    <div className={hasPaper ? 'sheet-editor sheet-editor-beside' : 'sheet-editor'}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onCompositionStart={() => editing.compose(true)}
        onCompositionEnd={() => editing.compose(false)}
      >
        <Lead {...{ shown, section, sections }} />
        <HeldSections sheetId={sheet.id} except={section.id} />
        <Inputs {...{ editing, shown, section, sections }} />
      </form>
      {hasPaper && (
        <div className="sheet-beside">
          <PdfPane sheetId={sheet.id} revision={shown.draft.base.revision} hasLink={false} />
        </div>
      )}
    </div>
  );
}

/** So long a way on waits to learn whether somebody else has written the same field; longer, and it goes on. */
const PATIENCE_MS = 1_500;

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface InputsProps extends LeadProps {
  readonly editing: DocumentEditing;
}

function Inputs({ editing, shown, section, sections }: InputsProps) {
  const { draft } = shown;
  const problems = problemsIn(draft, section.id);
  const contested = contestedIn(draft, section.id);
  // Wrong inputs that were left and come back into sight say at once what to do.
  const [asked, setAsked] = useState({ isAsked: problems.length > 0, round: 0 });
  const ask = (): void => setAsked(({ round }) => ({ isAsked: true, round: round + 1 }));
  const errors = asked.isAsked
    ? Object.fromEntries(problems.map(({ name, message }) => [name, message]))
    : {};
  const goOn = async (to: string): Promise<void> => {
    await Promise.race([editing.save(), passed(PATIENCE_MS)]);
    if (isHeldUp(editing.draft, section.id)) ask();
    else moveTo(to);
  };
  return (
    <>
      <ErrorSummary errors={asked.round > 0 ? problems : []} round={asked.round} />
      {contested.length > 0 && (
        <ContestedView draft={draft} paths={contested} onChoose={(choices) => editing.choose(choices)} />
      )}
      <SectionView
        {...{ draft, section, errors }}
        values={valuesOf(draft)}
        onChange={(path, input) => editing.type(path, input)}
        onLeave={(path) => editing.leaveField(path)}
      />
      <Foot
        {...{ editing, shown, section, sections }}
        wrong={problems.length}
        onAsk={ask}
        onGoOn={(to) => void goOn(to)}
      />
    </>
  );
}

interface LeadProps {
  readonly shown: Editing;
  readonly section: CatalogueSection;
  readonly sections: readonly CatalogueSection[];
}

/** Whose sheet it is, where in it, and what has come in from elsewhere. */
function Lead({ shown: { draft, adopted }, section, sections }: LeadProps) {
  const name = draft.base.values['person.name'];
  const own = adopted.filter((path) => section.fields.some((field) => field.path === path));
  const labels = own.map((path) => fieldAt(draft, path).label).join(texts.between);
  return (
    <div className="sheet-lead">
      {typeof name === 'string' && <p className="sheet-name">{texts.patient(name)}</p>}
      <p className="small quiet">{texts.position(sections.indexOf(section) + 1, sections.length)}</p>
      <p>{texts.lead}</p>
      {section.statement && <p className="small quiet">{section.statement}</p>}
      <div role="status">{labels !== '' && <Message tone="plain">{texts.adopted(labels)}</Message>}</div>
    </div>
  );
}

interface FootProps extends InputsProps {
  readonly wrong: number;
  readonly onAsk: () => void;
  readonly onGoOn: (to: string) => void;
}

function Foot({ editing, shown, section, sections, wrong, onAsk, onGoOn }: FootProps) {
  const overview = `/sheets/${shown.draft.base.id}`;
  const next = sections[sections.indexOf(section) + 1];
  return (
    <SavingBar
      editing={shown}
      wrong={wrong}
      hasUnsaved={unsavedPaths(shown.draft).length > 0}
      onSaveNow={() => void editing.save()}
      onShowProblems={onAsk}
    >
      <Button onPress={() => onGoOn(next ? `${overview}/sections/${next.id}` : overview)}>
        {next ? texts.next : texts.last}
        {next && <span className="next-title">{texts.nextTitle(next.title)}</span>}
      </Button>
    </SavingBar>
  );
}
