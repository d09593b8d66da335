import type { LostCharacterResponse, SheetPaperResponse, SheetResponse } from '@tsunagi/contracts';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Panel } from '../../../ui/panel.js';
import { editionOf } from '../editions.js';
import { checkTexts as texts } from '../labels.ja.js';
import { PdfLink } from '../pdf-pane.view.js';
import { pdfAddress } from '../sheet.api.js';
import { nameOf, sectionOf } from '../sheet.model.js';
import { usePaper } from '../sheet.reads.js';

/** Told before sending: how many pages, what flows to another one, what cannot be printed as written. */
export function PaperView({ sheet }: { readonly sheet: SheetResponse }) {
  const [loaded, reload] = usePaper(sheet, 'print');
  return (
    <Panel title={texts.paper}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(paper) => <PaperFacts sheet={sheet} paper={paper} />}
      </LoadedView>
      <LostView sheet={sheet} />
      <p>
        <PdfLink address={pdfAddress(sheet.id, 'draft')} />
      </p>
    </Panel>
  );
}

interface PaperFactsProps {
  readonly sheet: SheetResponse;
  readonly paper: SheetPaperResponse;
}

function PaperFacts({ sheet, paper }: PaperFactsProps) {
  const { pages, continued } = paper;
  if (continued.length === 0) return <p>{texts.pages(pages)}</p>;
  const catalogue = editionOf(sheet.edition);
  return (
    <>
      <p>{texts.pagesWithContinuation(pages)}</p>
      <h3>{texts.continued}</h3>
      <ul className="plain-list">
        {continued.map((path) => (
          <li key={path}>
            <Link
              to={`/sheets/${sheet.id}/sections/${sectionOf(catalogue, path) ?? ''}`}
              className="touch-link"
            >
              {nameOf(catalogue, path) ?? path}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function LostView({ sheet }: { readonly sheet: SheetResponse }) {
  const { missing, variantLost } = sheet.lostCharacters;
  if (missing.length + variantLost.length === 0) return null;
  const catalogue = editionOf(sheet.edition);
  const fieldOf = ({ path }: LostCharacterResponse): string => nameOf(catalogue, path) ?? texts.lostSomewhere;
  return (
    <>
      <h3>{texts.lost}</h3>
      <ul className="plain-list">
        {missing.map((lost) => (
          <li key={`${lost.path} ${lost.character}`}>{texts.lostMissing(fieldOf(lost), lost.character)}</li>
        ))}
        {variantLost.map((lost) => (
          <li key={`${lost.path} ${lost.character}`}>{texts.lostVariant(fieldOf(lost), lost.character)}</li>
        ))}
      </ul>
    </>
  );
}
