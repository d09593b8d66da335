import type { NoteResponse } from '@tsunagi/contracts';
import { type ReactNode, useEffect, useState } from 'react';
import { ContestedView } from '../../../platform/catalogue/editing/contested.view.js';
import {
  contestedIn,
  type Draft,
  fieldAt,
  problemsIn,
  unsavedPaths,
} from '../../../platform/catalogue/editing/draft.model.js';
import type { DocumentEditing, Editing } from '../../../platform/catalogue/editing/editing.model.js';
import { SavingBar } from '../../../platform/catalogue/editing/saving.view.js';
import { useEditing } from '../../../platform/catalogue/editing/use-editing.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { moveTo } from '../../../ui/address.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { editionOf } from '../editions.js';
import { noteTexts, writeTexts as texts } from '../labels.ja.js';
import { findContact, findNote, noteKey, serverOf } from '../note.api.js';
import { sideOf, textAt } from '../note.model.js';
import { DiscardView } from './discard.view.js';
import { PartsView } from './parts.view.js';

interface WriteNoteProps {
  readonly noteId: string;
  readonly organisationId: string;
}

/** The request half, saved while it is written. */
export function WriteNotePage({ noteId, organisationId }: WriteNoteProps) {
  const [loaded, reload] = useLoaded(noteKey(noteId), () => findNote(noteId));
  const note = loaded.state === 'ready' ? loaded.body : null;
  return (
    <Page
      title={noteTexts.titleOf(note && textAt(note, 'client.name'))}
      windowTitle={texts.title}
      lead={note?.stayId && <Link to={`/stays/${note.stayId}`}>{noteTexts.backToStay}</Link>}
    >
      <LoadedView loaded={loaded} onRetry={reload}>
        {(body) => <Writing note={body} organisationId={organisationId} />}
      </LoadedView>
    </Page>
  );
}

function Writing({ note, organisationId }: { readonly note: NoteResponse; readonly organisationId: string }) {
  const isOwn = sideOf(note, organisationId) === 'sender';
  if (isOwn && note.status === 'drafted') return <WriteForm note={note} />;
  return (
    <Message tone="care">
      <p>{isOwn ? texts.sent : texts.notOwn}</p>
      <Link to={`/notes/${note.id}`} className="touch-link">
        {texts.see}
      </Link>
    </Message>
  );
}

function WriteForm({ note }: { readonly note: NoteResponse }) {
  const origin = { catalogue: editionOf(note.edition), server: serverOf(note.id) };
  const [editing, shown] = useEditing(note, origin);
  useEffect(() => () => editing.leaveSection(), [editing]);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onCompositionStart={() => editing.compose(true)}
      onCompositionEnd={() => editing.compose(false)}
    >
      <Lead note={note} shown={shown} />
      <Inputs editing={editing} shown={shown}>
        <DiscardView note={note} />
      </Inputs>
    </form>
  );
}

function Lead({ note, shown: { draft, adopted } }: { readonly note: NoteResponse; readonly shown: Editing }) {
  const [contact] = useLoaded(['organisation', note.toOrganisationId, 'contact'], () =>
    findContact(note.toOrganisationId),
  );
  const labels = adopted.map((path) => fieldAt(draft, path).label).join(texts.between);
  return (
    <div className="sheet-lead">
      <p className="sheet-name">{texts.to(contact.state === 'ready' ? contact.body.name : '')}</p>
      <p>{texts.lead}</p>
      <div role="status">{labels !== '' && <Message tone="plain">{texts.adopted(labels)}</Message>}</div>
    </div>
  );
}

const inEverySection = <Found,>(
  draft: Draft,
  find: (draft: Draft, sectionId: string) => readonly Found[],
): readonly Found[] => draft.catalogue.sections.flatMap(({ id }) => find(draft, id));

interface InputsProps {
  readonly editing: DocumentEditing;
  readonly shown: Editing;
  readonly children: ReactNode;
}

function Inputs({ editing, shown, children }: InputsProps) {
  const { draft } = shown;
  const problems = inEverySection(draft, problemsIn);
  const contested = inEverySection(draft, contestedIn);
  const [asked, setAsked] = useState({ isAsked: problems.length > 0, round: 0 });
  const ask = (): void => setAsked(({ round }) => ({ isAsked: true, round: round + 1 }));
  const errors = asked.isAsked ? problems.map(({ name, message }) => [name, message] as const) : [];
  const { busy, submit } = useSubmit();
  const goOn = (): void =>
    submit(async () => {
      await editing.save();
      if (inEverySection(editing.draft, problemsIn).length > 0) ask();
      else if (!editing.hasUnsaved) moveTo(`/notes/${draft.base.id}/check`);
    });
  return (
    <>
      <ErrorSummary errors={asked.round > 0 ? problems : []} round={asked.round} />
      {contested.length > 0 && (
        <ContestedView draft={draft} paths={contested} onChoose={(choices) => editing.choose(choices)} />
      )}
      <PartsView editing={editing} draft={draft} errors={Object.fromEntries(errors)} />
      {children}
      <SavingBar
        editing={shown}
        wrong={problems.length}
        hasUnsaved={unsavedPaths(draft).length > 0}
        onSaveNow={() => void editing.save()}
        onShowProblems={ask}
      >
        <Button busy={busy} onPress={goOn}>
          {texts.check}
        </Button>
      </SavingBar>
    </>
  );
}
