import { moment, shortDate } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { notePdf, sheetPdf } from '../hospital-stay.api.js';
import { documentNames, noteStates, panels, sheetStates, stayTexts as texts } from '../labels.ja.js';
import type { NoteLine, SheetLine, Stay } from '../stay.model.js';

export function DocumentsView({ sheets, notes }: Pick<Stay, 'sheets' | 'notes'>) {
  return (
    <Panel title={panels.documents}>
      {sheets.length + notes.length === 0 && <p>{texts.noDocuments}</p>}
      <ul className="stack documents">
        {sheets.map((sheet) => (
          <Document
            key={sheet.sheetId}
            title={sheetTitle(sheet)}
            state={sheetStates[sheet.state]}
            sentAt={sheet.sentAt}
            pdf={sheet.version > 0 ? sheetPdf(sheet.sheetId, sheet.version) : null}
          />
        ))}
        {notes.map((note) => (
          <Document
            key={note.noteId}
            title={documentNames.note}
            state={noteState(note)}
            sentAt={note.sentAt}
            pdf={notePdf(note.noteId)}
          />
        ))}
      </ul>
    </Panel>
  );
}

const sheetTitle = ({ version }: SheetLine): string =>
  version > 1 ? `${documentNames.sheet}(第${version}報)` : documentNames.sheet;

const noteState = ({ state, answerWantedBy }: NoteLine): string =>
  answerWantedBy ? `${noteStates[state]}・回答希望 ${shortDate(answerWantedBy)}` : noteStates[state];

interface DocumentProps {
  readonly title: string;
  readonly state: string;
  readonly sentAt: string | null;
  readonly pdf: string | null;
}

function Document({ title, state, sentAt, pdf }: DocumentProps) {
  return (
    <li className="line-part">
      <strong>{title}</strong>
      <span className="small quiet">{[state, sentAt && moment(sentAt)].filter(Boolean).join('・')}</span>
      {pdf && (
        <a href={pdf} target="_blank" rel="noreferrer">
          {texts.openPdf}
          <span className="hidden-text">{`(${title}、新しいタブ)`}</span>
        </a>
      )}
    </li>
  );
}
