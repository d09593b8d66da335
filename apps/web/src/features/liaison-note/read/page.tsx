import type { NoteResponse } from '@tsunagi/contracts';
import { useEffect, useRef } from 'react';
import { useLoaded } from '../../../platform/use-loaded.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { noteTexts as texts } from '../labels.ja.js';
import { confirmReceipt, findContact, findNote, noteKey } from '../note.api.js';
import { answersHere, type Side, sideOf, textAt } from '../note.model.js';
import { ActsView } from './acts.view.js';
import { AnswersView } from './answers.view.js';
import type { Ends, Reader } from './ends.js';
import { ReplyForm } from './reply-form.view.js';
import { RequestView } from './request.view.js';
import { StandingView } from './standing.view.js';

interface NotePageProps {
  readonly noteId: string;
  readonly reader: Reader;
}

/** A note with both halves, for either end. */
export function NotePage({ noteId, reader }: NotePageProps) {
  const [loaded, reload] = useLoaded(noteKey(noteId), () => findNote(noteId));
  const note = loaded.state === 'ready' ? loaded.body : null;
  return (
    <Page
      title={texts.titleOf(note && textAt(note, 'client.name'))}
      windowTitle={texts.title}
      lead={note && <Lead note={note} />}
    >
      <LoadedView loaded={loaded} onRetry={reload}>
        {(body) => <Known note={body} reader={reader} />}
      </LoadedView>
    </Page>
  );
}

function Lead({ note }: { readonly note: NoteResponse }) {
  return (
    <p className="row">
      {note.stayId !== null && (
        <Link to={`/stays/${note.stayId}`} className="touch-link">
          {texts.backToStay}
        </Link>
      )}
      <span className="small quiet">{`${texts.reference} ${note.reference}`}</span>
    </p>
  );
}

const useContact = (organisationId: string) =>
  useLoaded(['organisation', organisationId, 'contact'], () => findContact(organisationId));

function Known({ note, reader }: { readonly note: NoteResponse; readonly reader: Reader }) {
  const [from, reloadFrom] = useContact(note.fromOrganisationId);
  const [to, reloadTo] = useContact(note.toOrganisationId);
  return (
    <LoadedView loaded={from} onRetry={reloadFrom}>
      {(sender) => (
        <LoadedView loaded={to} onRetry={reloadTo}>
          {(addressee) => <Note {...{ note, reader, sender, addressee }} />}
        </LoadedView>
      )}
    </LoadedView>
  );
}

interface NoteProps extends Ends {
  readonly note: NoteResponse;
  readonly reader: Reader;
}

/** Whoever is asked has received it by opening it. */
function useReceipt({ id, status, course }: NoteResponse, side: Side): void {
  const isDone = useRef(false);
  const isNew = side === 'addressee' && status === 'sent' && course.receiptConfirmedAt === null;
  useEffect(() => {
    if (!isNew || isDone.current) return;
    isDone.current = true;
    void confirmReceipt(id).catch(() => undefined);
  }, [id, isNew]);
}

function Note({ note, reader, ...ends }: NoteProps) {
  const side = sideOf(note, reader.organisationId);
  useReceipt(note, side);
  return (
    <>
      <StandingView {...{ note, side, ...ends }} />
      <div className="columns">
        <div className="stack">
          <RequestView note={note} />
          <AnswersView note={note} side={side} />
          {answersHere(note, side) && (
            <ReplyForm key={note.id} {...{ note, side, reader }} sender={ends.sender} />
          )}
        </div>
        <div className="stack columns-side">
          <ActsView note={note} side={side} />
        </div>
      </div>
    </>
  );
}
