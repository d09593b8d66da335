import { inboxKindNames, inboxStateNames } from '@tsunagi/contracts';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../ui/badge.js';
import { moment } from '../../ui/japanese-date.js';
import { Link } from '../../ui/link.js';
import { type InboxLine, type InboxState, subjectAddress } from './inbox.model.js';
import { answerTexts, inboxTexts as texts } from './labels.ja.js';
import { actedWords, detailWords } from './words.ja.js';

const tones: Readonly<Record<InboxState, Tone>> = {
  unread: 'care',
  received: 'plain',
  read: 'plain',
  inProgress: 'plain',
  done: 'plain',
};

interface LineViewProps {
  readonly line: InboxLine;
  /** Its state is another one now than what is filtered by. */
  readonly isGone: boolean;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One line: state, what it is about, when it came. */
export function LineView({ line, isGone, children }: LineViewProps) {
  const badge = isGone ? texts.gone : inboxStateNames[line.state];
  return (
    <li className="line line-inbox">
      <div>
        <Badge tone={isGone ? 'plain' : tones[line.state]} text={badge} />
      </div>
      <div className="line-part">
        <What line={line} />
        <Links line={line} />
      </div>
      <div className="line-part">{children}</div>
    </li>
  );
}

function What({ line }: { readonly line: InboxLine }) {
  const detail = detailWords(line);
  const sender = [line.fromName && texts.from(line.fromName), line.ward].filter(Boolean).join(' ');
  return (
    <>
      <Kind line={line} />
      <span className="named">
        <h2 className="line-title">{line.name ?? texts.unknownName}</h2>
        {line.kana && <span className="small quiet">{line.kana}</span>}
      </span>
      {detail && <strong className="number">{detail}</strong>}
      <span className="small quiet">{sender}</span>
      <Told line={line} />
    </>
  );
}

function Kind({ line: { kind, isUrgent, reminders, arrivedAt } }: { readonly line: InboxLine }) {
  return (
    <span className="row">
      <span>{inboxKindNames[kind]}</span>
      <span className="small quiet number">{moment(arrivedAt)}</span>
      {isUrgent && <Badge tone="alarm" text={texts.urgent} />}
      {reminders > 0 && <Badge tone="care" text={texts.reminded(reminders)} />}
    </span>
  );
}

function Told({ line }: { readonly line: InboxLine }) {
  const acted = actedWords(line);
  return (
    <>
      {line.isWithdrawn && <p>{texts.withdrawn}</p>}
      {line.message && <p className="words">{line.message}</p>}
      {acted && <p className="small">{acted}</p>}
    </>
  );
}

const openingTexts: Readonly<Partial<Record<InboxLine['kind'], string>>> = {
  sheet: texts.openSheet,
  sheetAnswer: texts.openSheet,
  note: texts.openNote,
  noteAnswer: texts.openNote,
};

function Links({ line }: { readonly line: InboxLine }) {
  const { kind, stayId } = line;
  const name = line.name ?? texts.unknownName;
  const opening = openingTexts[kind];
  const address = subjectAddress(line);
  return (
    <span className="row">
      {opening && address && (
        <Link to={address} className="touch-link">
          {opening}
          <Whose name={name} />
        </Link>
      )}
      {kind === 'dischargeAnswer' && stayId && line.state === 'unread' && (
        <Link to={`/stays/${stayId}/discharge-notice`} className="touch-link">
          {answerTexts.changeDate}
          <Whose name={name} />
        </Link>
      )}
      {stayId && (
        <Link to={`/stays/${stayId}`} className="touch-link">
          {texts.openStay}
          <Whose name={name} />
        </Link>
      )}
    </span>
  );
}

/** Read out, so that links of the same words can be told apart. */
const Whose = ({ name }: { readonly name: string }) => (
  <span className="hidden-text">{texts.whose(name)}</span>
);
