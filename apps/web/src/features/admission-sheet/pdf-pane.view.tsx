import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { pdfTexts as texts, sheetTexts } from './labels.ja.js';
import { type Look, pdfAddress, type Shown } from './sheet.api.js';

interface PdfPaneProps {
  readonly sheetId: string;
  readonly version?: Shown;
  readonly look?: Look;
  /** Of the content that is shown beside: a later one asks for a fresh PDF. */
  readonly revision: number;
  /** `false` where the page has the link elsewhere. */
  readonly hasLink?: boolean;
}

/** Phones and some browsers open a PDF in a window of its own only. */
export const canShowPdf = (): boolean => navigator.pdfViewerEnabled;

/** The real paper beside what is written; made anew only when it is asked for. */
export function PdfPane({
  sheetId,
  version = 'draft',
  look = 'print',
  revision,
  hasLink = true,
}: PdfPaneProps) {
  const [made, setMade] = useState({ revision, round: 0 });
  const address = pdfAddress(sheetId, version, look);
  const refresh = (): void => setMade({ revision, round: made.round + 1 });
  return (
    <section className="pdf-pane" aria-label={texts.title}>
      <div className="row">
        {hasLink && <PdfLink address={address} />}
        {canShowPdf() && (
          <Button kind="second" small onPress={refresh}>
            {texts.refresh}
          </Button>
        )}
      </div>
      <p className="small status-line pdf-state" role="status">
        {canShowPdf() && made.revision !== revision && texts.outdated}
      </p>
      {canShowPdf() ? (
        <iframe
          key={`${address} ${made.round}`}
          className="pdf-frame"
          title={texts.frame}
          src={`${address}#view=FitH`}
        />
      ) : (
        <p className="small quiet">{texts.cannotShow}</p>
      )}
    </section>
  );
}

export function PdfLink({ address }: { readonly address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer" className="touch-link">
      {texts.open}
      <span className="hidden-text">{`(${sheetTexts.newTab})`}</span>
    </a>
  );
}
