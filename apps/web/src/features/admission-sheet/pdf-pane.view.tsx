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
  const address = pdfAddress(sheetId, version, look);
  return (
    <section className="pdf-pane" aria-label={texts.title}>
      {hasLink && <PdfLink address={address} />}
      {canShowPdf() ? (
        <Preview key={address} address={address} revision={revision} />
      ) : (
        <p className="small quiet">{texts.cannotShow}</p>
      )}
    </section>
  );
}

function Preview({ address, revision }: { readonly address: string; readonly revision: number }) {
  const [made, setMade] = useState({ revision, round: 0 });
  const isOutdated = made.revision !== revision;
  return (
    <>
      <div className="row">
        <Button kind="second" small onPress={() => setMade({ revision, round: made.round + 1 })}>
          {texts.refresh}
        </Button>
        <span className="small pdf-state" role="status">
          {isOutdated && texts.outdated}
        </span>
      </div>
      <iframe key={made.round} className="pdf-frame" title={texts.frame} src={`${address}#view=FitH`} />
    </>
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
