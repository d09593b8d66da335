import type { StayNoteResponse, StayPeopleResponse } from '@tsunagi/contracts';
import { type Office, OfficePicker } from '../../../platform/office-picker.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { replaceAddress } from '../../../ui/address.js';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { Form } from '../../../ui/form.js';
import { moment } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { useState } from 'react';
import { newTexts as texts, noteTexts } from '../labels.ja.js';
import { draftNote, findPeople, findStay } from '../note.api.js';
import { type Candidate, candidatesOf, draftsOf } from './recipients.model.js';

interface NewNoteProps {
  readonly stayId: string;
  readonly organisationId: string;
  readonly isHospital: boolean;
}

/** To whom; then the note exists as a draft and is written. */
export function NewNotePage({ stayId, organisationId, isHospital }: NewNoteProps) {
  const [people, reload] = useLoaded(['stay', stayId, 'people'], () => findPeople(stayId));
  const [stay] = useLoaded(['stay', stayId, 'notes'], () => findStay(stayId));
  const notes = stay.state === 'ready' ? stay.body.notes : [];
  return (
    <Page
      narrow
      title={texts.title}
      lead={
        <Link to={`/stays/${stayId}`} className="touch-link">
          {noteTexts.backToStay}
        </Link>
      }
    >
      <LoadedView loaded={people} onRetry={reload}>
        {(known) => (
          <>
            <Drafts notes={draftsOf(notes, organisationId)} people={known} />
            <RecipientForm {...{ stayId, isHospital }} candidates={candidatesOf(known, organisationId)} />
          </>
        )}
      </LoadedView>
    </Page>
  );
}

interface DraftsProps {
  readonly notes: readonly StayNoteResponse[];
  readonly people: StayPeopleResponse;
}

/** What was begun before, so that nobody begins it twice. */
function Drafts({ notes, people }: DraftsProps) {
  if (notes.length === 0) return null;
  const names = new Map(
    candidatesOf(people, '').map(({ contact }) => [contact.organisationId, contact.name]),
  );
  return (
    <Panel title={texts.drafts}>
      <ul className="plain-list">
        {notes.map(({ noteId, toOrganisationId, draftedAt }) => (
          <li key={noteId} className="row">
            <Link to={`/notes/${noteId}/write`} className="touch-link">
              {texts.draftOf(names.get(toOrganisationId) ?? noteTexts.title)}
            </Link>
            <span className="small quiet">{texts.draftedAt(moment(draftedAt))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const OTHER = 'other';

interface RecipientFormProps {
  readonly stayId: string;
  readonly isHospital: boolean;
  readonly candidates: readonly Candidate[];
}

function RecipientForm({ stayId, isHospital, candidates }: RecipientFormProps) {
  const [chosen, setChosen] = useState(candidates[0]?.contact.organisationId ?? OTHER);
  const [other, setOther] = useState<Office | null>(null);
  const { busy, errors, summary, round, submit, refuse } = useSubmit();
  const recipient = chosen === OTHER ? other?.organisationId : chosen;
  const begin = (): void => {
    if (recipient === undefined) return refuse({ toOrganisationId: texts.needsRecipient });
    submit(async () => {
      replaceAddress(`/notes/${await draftNote(stayId, recipient)}/write`);
    });
  };
  return (
    <Form onSubmit={begin} errors={summary} round={round}>
      <p>{texts.lead}</p>
      <ChoiceGroup
        kind="radio"
        label={texts.recipient}
        name="recipient"
        support={texts.recipientSupport}
        choices={[...candidates.map(choiceOf), { value: OTHER, label: texts.other }]}
        chosen={[chosen]}
        onChange={([value = OTHER]) => setChosen(value)}
      />
      {chosen === OTHER && (
        <OfficePicker
          label={isHospital ? texts.otherOffice : texts.otherHospital}
          name="toOrganisationId"
          kind={isHospital ? 'careOffice' : 'hospital'}
          chosen={other}
          error={errors['toOrganisationId']}
          onChoose={setOther}
        />
      )}
      <p className="small">{texts.beginNote}</p>
      <div className="row">
        <Button busy={busy}>{texts.begin}</Button>
      </div>
    </Form>
  );
}

const choiceOf = ({ contact, role }: Candidate) => ({
  value: contact.organisationId,
  label: contact.name,
  support: contact.readsInbox ? role : `${role}。${texts.noReader}`,
});
