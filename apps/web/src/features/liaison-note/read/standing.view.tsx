import { deliveryChannelNames, type NoteResponse } from '@tsunagi/contracts';
import { useToday } from '../../../platform/today.js';
import { useQueryOfAddress } from '../../../ui/address.js';
import { Badge } from '../../../ui/badge.js';
import { Facts } from '../../../ui/facts.js';
import { moment, shortDate } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { Message } from '../../../ui/message.js';
import { Panel } from '../../../ui/panel.js';
import { noteTexts, readTexts as texts, standingNames } from '../labels.ja.js';
import { isOverdue, type Side, standingOf } from '../note.model.js';
import type { Ends } from './ends.js';
import { saidOf } from './standing.ja.js';

interface StandingProps extends Ends {
  readonly note: NoteResponse;
  readonly side: Side;
}

/** Whose turn it is and until when, in one sentence; then who, when and how. */
export function StandingView(props: StandingProps) {
  const { note, side, addressee } = props;
  const today = useToday();
  return (
    <>
      <JustDone note={note} name={addressee.name} />
      <Panel title={texts.standing}>
        <div className="row">
          <Badge tone={isOverdue(note, today) ? 'care' : 'plain'} text={standingNames[standingOf(note)]} />
          {note.course.urgent && <Badge tone="care" text={texts.urgent} />}
          <p>{saidOf(note, side, addressee.name, today)}</p>
        </div>
        {note.status === 'drafted' && (
          <Link to={`/notes/${note.id}/write`} className="button">
            {texts.goOn}
          </Link>
        )}
        <Facts facts={factsOf(props)} />
      </Panel>
    </>
  );
}

function JustDone({ note, name }: { readonly note: NoteResponse; readonly name: string }) {
  const done = useQueryOfAddress().get('done');
  if (done !== 'sent' && done !== 'answered') return null;
  const isPaper = note.course.channel !== null && note.course.channel !== 'inbox';
  return (
    <Message tone="good">
      <p>{done === 'sent' ? texts.sent(name) : texts.answered}</p>
      {done === 'sent' && isPaper && <p>{texts.sentPaper}</p>}
    </Message>
  );
}

function factsOf({ note: { course }, sender, addressee }: StandingProps) {
  const { sentAt, channel, answerWantedBy, receiptConfirmedAt, confirmedWith, reminders } = course;
  const sent = [sentAt && moment(sentAt), channel && deliveryChannelNames[channel]]
    .filter(Boolean)
    .join('・');
  const facts: (readonly [string, string])[] = [
    [texts.from, sender.name],
    [texts.to, addressee.name],
  ];
  if (sentAt === null) return facts;
  return [
    ...facts,
    [texts.sentAt, sent || noteTexts.unknown] as const,
    [texts.wanted, answerWantedBy === null ? texts.noWanted : shortDate(answerWantedBy)] as const,
    [
      texts.receipt,
      receiptConfirmedAt === null
        ? texts.notReceived
        : texts.receivedAt(moment(receiptConfirmedAt), confirmedWith),
    ] as const,
    ...reminders.map(
      ({ at, channel: way }) => [texts.reminders, `${moment(at)}・${deliveryChannelNames[way]}`] as const,
    ),
  ];
}
