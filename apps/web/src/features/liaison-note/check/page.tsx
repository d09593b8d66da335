import type { NoteResponse } from '@tsunagi/contracts';
import { useEffect } from 'react';
import { unsavedPaths } from '../../../platform/catalogue/editing/draft.model.js';
import { openEditings } from '../../../platform/catalogue/editing/open-editings.js';
import { useOpenEditing } from '../../../platform/catalogue/editing/use-editing.js';
import type { ShownSection } from '../../../platform/catalogue/shown-sections.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { checkTexts as texts, noteTexts, writeTexts } from '../labels.ja.js';
import { findNote, noteKey, notePdf } from '../note.api.js';
import { sideOf, textAt } from '../note.model.js';
import { Said } from '../said.view.js';
import { isQuestion, requestSections } from '../shown-request.js';
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
      <Sendable note={note} />
    </>
  );
}

/** What is not saved, or not there, would not go out: then nothing is sent. */
function Sendable({ note }: { readonly note: NoteResponse }) {
  const open = useOpenEditing(note.id);
  if (open !== null && unsavedPaths(open.draft).length > 0)
    return <Message tone="care">{texts.unsaved}</Message>;
  return isEmpty(note) ? <Message tone="care">{texts.empty}</Message> : <SendView note={note} />;
}

/** The consent is told with the sending; everything else stands here as it will go out. */
function ContentView({ note }: { readonly note: NoteResponse }) {
  const sections = requestSections(note).filter(({ id }) => id !== 'consent');
  return (
    <>
      <Panel title={texts.asked}>
        {sections.filter(isQuestion).map((section) => (
          <Checked key={section.id} section={section} />
        ))}
      </Panel>
      <Panel title={texts.others}>
        {sections
          .filter((section) => !isQuestion(section))
          .map((section) => (
            <Checked key={section.id} section={section} />
          ))}
      </Panel>
    </>
  );
}

function Checked({ section }: { readonly section: ShownSection }) {
  const blanks = section.fields.filter(({ text }) => text === null).map(({ field }) => field.label);
  return (
    <div>
      <h3>{section.title}</h3>
      <Said section={section} />
      {blanks.length > 0 && <p className="small quiet">{texts.blanks(blanks.join('、'))}</p>}
    </div>
  );
}
