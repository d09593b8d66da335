import type { NoteResponse } from '@tsunagi/contracts';
import { type ComponentType, useState } from 'react';
import { useToday } from '../../../platform/today.js';
import { Button } from '../../../ui/button.js';
import { dayInJapan } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { actTexts as texts, noteTexts, readTexts } from '../labels.ja.js';
import { notePdf } from '../note.api.js';
import { isOpen, isReminded, type Side, standingOf } from '../note.model.js';
import {
  type ActDialogProps,
  CloseDialog,
  ReceiptDialog,
  RemindDialog,
  WithdrawDialog,
} from './act-dialogs.view.js';

interface ActsProps {
  readonly note: NoteResponse;
  readonly side: Side;
}

/** The paper for either end; what else only the sender may do. */
export function ActsView({ note, side }: ActsProps) {
  return (
    <Panel title={texts.title}>
      <div className="stack-small">
        <Pdf href={notePdf(note.id, 'print')} words={readTexts.print} />
        <Pdf href={notePdf(note.id, 'fax')} words={readTexts.fax} />
        <p className="small quiet">{readTexts.printSupport}</p>
      </div>
      {side === 'sender' && <SenderActs note={note} />}
    </Panel>
  );
}

function Pdf({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a className="touch-link" href={href} target="_blank" rel="noreferrer">
      {words}
      <span className="hidden-text">{`(${noteTexts.newTab})`}</span>
    </a>
  );
}

type Act = 'receipt' | 'remind' | 'withdraw' | 'close';

const dialogs: Readonly<Record<Act, ComponentType<ActDialogProps>>> = {
  receipt: ReceiptDialog,
  remind: RemindDialog,
  withdraw: WithdrawDialog,
  close: CloseDialog,
};

/** An inbox tells by itself that it was opened. */
const isUnconfirmed = ({ course }: NoteResponse): boolean =>
  course.channel !== 'inbox' && course.receiptConfirmedAt === null;

function actsFor(note: NoteResponse, today: string): readonly Act[] {
  if (note.status !== 'sent') return [];
  const mayWithdraw = standingOf(note) !== 'answered';
  return [
    ...(isUnconfirmed(note) ? (['receipt'] as const) : []),
    ...(isOpen(note) && !isReminded(note, today, dayInJapan) ? (['remind'] as const) : []),
    'close',
    ...(mayWithdraw ? (['withdraw'] as const) : []),
  ];
}

function SenderActs({ note }: { readonly note: NoteResponse }) {
  const today = useToday();
  const [open, setOpen] = useState<Act | null>(null);
  const acts = actsFor(note, today);
  const OpenDialog = open === null ? null : dialogs[open];
  return (
    <div className="stack-small">
      {acts.map((act) => (
        <Button key={act} kind="second" onPress={() => setOpen(act)}>
          {texts[act]}
        </Button>
      ))}
      {isOpen(note) && isReminded(note, today, dayInJapan) && (
        <p className="small quiet">{texts.remindedToday}</p>
      )}
      {OpenDialog && <OpenDialog noteId={note.id} onClose={() => setOpen(null)} />}
    </div>
  );
}
