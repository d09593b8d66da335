import { inboxKindNames, inboxStateNames } from '@tsunagi/contracts';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../ui/badge.js';
import { moment } from '../../ui/japanese-date.js';
import { Link } from '../../ui/link.js';
import { awaitsAnswer, type InboxLine } from './inbox.model.js';
import { inboxTexts as texts } from './labels.ja.js';
import { detailWords } from './words.ja.js';

interface InboxViewProps {
  readonly lines: readonly InboxLine[];
  /** The place where an answer is given, for a notice that waits for one. */
  readonly answerOf: (line: InboxLine) => ReactNode;
  readonly pdfOf: (line: InboxLine) => string | null;
}

const tones: Readonly<Record<InboxLine['state'], Tone>> = {
  unread: 'care',
  received: 'plain',
  read: 'plain',
  inProgress: 'plain',
  done: 'plain',
};

export function InboxView({ lines, answerOf, pdfOf }: InboxViewProps) {
  if (lines.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.itemId} className="line line-inbox">
          <div>
            <Badge tone={tones[line.state]} text={inboxStateNames[line.state]} />
          </div>
          <div className="line-part">
            <What line={line} />
            <Links line={line} pdf={pdfOf(line)} />
            {awaitsAnswer(line) && answerOf(line)}
          </div>
          <span className="small quiet number">{moment(line.arrivedAt)}</span>
        </li>
      ))}
    </ul>
  );
}

function What({ line }: { readonly line: InboxLine }) {
  const detail = detailWords(line);
  return (
    <>
      <span className="line-title">{line.name ?? texts.unknownName}</span>
      <span className="row">
        <span>{inboxKindNames[line.kind]}</span>
        {line.isUrgent && <Badge tone="alarm" text={texts.urgent} />}
        <span className="small quiet">{[line.fromName, line.ward].filter(Boolean).join(' ')}</span>
      </span>
      {detail && <strong className="number">{detail}</strong>}
      {line.isWithdrawn && <span>{texts.withdrawn}</span>}
      {line.message && <p>{line.message}</p>}
    </>
  );
}

function Links({ line, pdf }: { readonly line: InboxLine; readonly pdf: string | null }) {
  const isSheet = line.kind === 'sheet' || line.kind === 'sheetAnswer';
  return (
    <span className="row">
      {line.stayId && <Link to={`/stays/${line.stayId}`}>{texts.openStay}</Link>}
      {pdf && (
        <a href={pdf} target="_blank" rel="noreferrer">
          {isSheet ? texts.openSheet : texts.openNote}
        </a>
      )}
    </span>
  );
}
