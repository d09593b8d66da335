import type { StayNoteResponse, StayResponse, StaySheetResponse } from '@tsunagi/contracts';
import { moment, shortDate } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { Panel } from '../../../ui/panel.js';
import { documentNames, noteStates, sheetStates } from '../labels.ja.js';
import { oneStayTexts as texts } from './labels.ja.js';
import { notePdf, sheetPdf } from './one-stay.api.js';

type DocumentsViewProps = Pick<StayResponse, 'stay' | 'sheets' | 'notes'>;

/** 書類: sheets and notes of this stay, each to be opened, or as the paper that was sent. */
export function DocumentsView({ stay, sheets, notes }: DocumentsViewProps) {
  return (
    <Panel title={texts.documents}>
      {sheets.length + notes.length === 0 && <p>{texts.noDocuments}</p>}
      <ul className="needs">
        {sheets.map((sheet) => (
          <Document
            key={sheet.sheetId}
            title={sheetTitle(sheet)}
            to={`/sheets/${sheet.sheetId}`}
            state={sheetStates[sheet.state]}
            sentAt={sheet.sentAt}
            pdf={sheet.version > 0 ? sheetPdf(sheet.sheetId, sheet.version) : null}
          />
        ))}
        {notes.map((note) => (
          <Document
            key={note.noteId}
            title={documentNames.note}
            to={`/notes/${note.noteId}`}
            state={noteState(note)}
            sentAt={note.sentAt}
            pdf={notePdf(note.noteId)}
          />
        ))}
      </ul>
      <p className="row screen-only">
        <Link to={`/stays/${stay.stayId}/notes/new`}>{texts.newNote}</Link>
      </p>
    </Panel>
  );
}

const sheetTitle = ({ version }: StaySheetResponse): string =>
  version > 1 ? `${documentNames.sheet}(第${version}報)` : documentNames.sheet;

const noteState = ({ state, answerWantedBy }: StayNoteResponse): string =>
  answerWantedBy ? `${noteStates[state]}・回答希望 ${shortDate(answerWantedBy)}` : noteStates[state];

interface DocumentProps {
  readonly title: string;
  readonly to: string;
  readonly state: string;
  readonly sentAt: string | null;
  readonly pdf: string | null;
}

function Document({ title, to, state, sentAt, pdf }: DocumentProps) {
  return (
    <li className="need">
      <span className="line-part">
        <Link to={to}>{title}</Link>
        <span className="small quiet">{[state, sentAt && moment(sentAt)].filter(Boolean).join('・')}</span>
      </span>
      {pdf && (
        <a className="screen-only" href={pdf} target="_blank" rel="noreferrer">
          {texts.openPdf}
          <span className="hidden-text">{`(${title}、新しいタブ)`}</span>
        </a>
      )}
    </li>
  );
}
