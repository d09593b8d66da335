import type { NoteResponse } from '@tsunagi/contracts';
import { useEffect } from 'react';
import { openEditings } from '../../../platform/catalogue/editing/open-editings.js';
import { shownSections } from '../../../platform/catalogue/shown-sections.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { editionOf } from '../editions.js';
import { checkTexts as texts, noteTexts, writeTexts } from '../labels.ja.js';
import { findNote, noteKey, notePdf } from '../note.api.js';
import { sideOf, textAt } from '../note.model.js';
import { Said } from '../said.view.js';
import { LostView } from './lost.view.js';
import { SendView } from './send.view.js';

interface CheckNoteProps {
  readonly noteId: string;
  readonly organisationId: string;
}

/** Everything that will be sent, how it looks on paper, and then the sending. */
export function CheckNotePage({ noteId, organisationId }: CheckNoteProps) {
  const [loaded, reload] = useLoaded(noteKey(noteId), () => findNote(noteId));
  useEffect(() => void openEditings.get().get(noteId)?.save(), [noteId]);
  const name = loaded.state === 'ready' ? textAt(loaded.body, 'client.name') : null;
  return (
    <Page
      narrow
      title={texts.title}
      lead={
        <p className="row">
          <Link to={`/notes/${noteId}/write`} className="touch-link">
            {texts.change}
          </Link>
          {name !== null && <span>{`${name} 様`}</span>}
        </p>
      }
    >
      <LoadedView loaded={loaded} onRetry={reload}>
        {(note) =>
          note.status === 'drafted' && sideOf(note, organisationId) === 'sender' ? (
            <Check note={note} />
          ) : (
            <AlreadySent note={note} />
          )
        }
      </LoadedView>
    </Page>
  );
}

function AlreadySent({ note }: { readonly note: NoteResponse }) {
  return (
    <Message tone="care">
      <p>{writeTexts.sent}</p>
      <Link to={`/notes/${note.id}`} className="touch-link">
        {writeTexts.see}
      </Link>
    </Message>
  );
}

const isEmpty = ({ values }: NoteResponse): boolean =>
  !['purpose.', 'body.'].some((start) => Object.keys(values).some((path) => path.startsWith(start)));

function Check({ note }: { readonly note: NoteResponse }) {
  return (
    <>
      <ContentView note={note} />
      <Panel title={texts.paper}>
        <LostView lost={note.lostCharacters} />
        <a className="touch-link" href={notePdf(note.id, 'print')} target="_blank" rel="noreferrer">
          {texts.draftPdf}
          <span className="hidden-text">{`(${noteTexts.newTab})`}</span>
        </a>
      </Panel>
      {isEmpty(note) ? <Message tone="care">{texts.empty}</Message> : <SendView note={note} />}
    </>
  );
}

/** The consent is told with the sending; everything else stands here as it will go out. */
function ContentView({ note }: { readonly note: NoteResponse }) {
  const sections = shownSections(editionOf(note.edition), note.values).filter(({ id }) => id !== 'consent');
  return sections.map((section) => {
    const blanks = section.fields.filter(({ text }) => text === null).map(({ field }) => field.label);
    const fields = section.fields.filter(({ text }) => text !== null);
    return (
      <Panel key={section.id} title={section.title}>
        <Said section={{ ...section, fields }} />
        {blanks.length > 0 && <p className="small quiet">{texts.blanks(blanks.join('、'))}</p>}
      </Panel>
    );
  });
}
