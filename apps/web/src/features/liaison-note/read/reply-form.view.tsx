import type { AnswerNoteRequest, ContactResponse, NoteResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { ContestedView } from '../../../platform/catalogue/editing/contested.view.js';
import {
  contestedIn,
  isShown,
  problemsIn,
  valuesOf,
} from '../../../platform/catalogue/editing/draft.model.js';
import { FieldView } from '../../../platform/catalogue/editing/field.view.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { replaceAddress } from '../../../ui/address.js';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Form } from '../../../ui/form.js';
import { Panel } from '../../../ui/panel.js';
import { replyTexts as texts } from '../labels.ja.js';
import { replyFields, type Side } from '../note.model.js';
import type { Reader } from './ends.js';
import { problemsOfReply } from './reply.model.js';
import { REPLY, type Replying, useReply } from './use-reply.js';

interface ReplyFormProps {
  readonly note: NoteResponse;
  readonly side: Side;
  readonly reader: Reader;
  readonly sender: ContactResponse;
}

type Completeness = AnswerNoteRequest['completeness'];

/** The reply half: open for who is asked, folded for who may have to write it down. */
export function ReplyForm(props: ReplyFormProps) {
  if (props.side === 'addressee') {
    return (
      <Panel title={texts.title}>
        <AnswerForm {...props} />
      </Panel>
    );
  }
  return (
    <Panel title={texts.transcribeTitle}>
      <Disclosure title={texts.transcribe}>
        <AnswerForm {...props} />
      </Disclosure>
    </Panel>
  );
}

/** Whole, or what is known so far. */
function AnswerForm({ note, side, reader, sender }: ReplyFormProps) {
  const replying = useReply(note, side, reader.name);
  const { draft, choose, send } = replying;
  const [completeness, setCompleteness] = useState<Completeness | ''>('');
  const { busy, errors, summary, round, submit, refuse } = useSubmit();
  const contested = contestedIn(draft, REPLY);
  const answer = (): void => {
    const problems = problemsOfReply(valuesOf(draft), problemsIn(draft, REPLY), completeness);
    if (Object.keys(problems).length > 0 || completeness === '') return refuse(problems);
    submit(async () => {
      if (await send(completeness)) replaceAddress(`/notes/${note.id}?done=answered`);
    });
  };
  return (
    <Form className="form" onSubmit={answer} errors={summary} round={round}>
      {side === 'addressee' && <p>{texts.lead}</p>}
      {contested.length > 0 && <ContestedView draft={draft} paths={contested} onChoose={choose} />}
      <ReplyInputs replying={replying} side={side} errors={errors} />
      <ChoiceGroup
        kind="radio"
        label={texts.completeness}
        name="completeness"
        choices={[
          { value: 'full', label: texts.full, support: texts.fullSupport },
          { value: 'partial', label: texts.partial, support: texts.partialSupport },
        ]}
        chosen={[completeness]}
        error={errors['completeness']}
        onChange={([value]) => setCompleteness(value === 'full' ? 'full' : 'partial')}
      />
      <div className="row">
        <Button busy={busy}>{side === 'addressee' ? texts.send(sender.name) : texts.write}</Button>
      </div>
    </Form>
  );
}

interface ReplyInputsProps {
  readonly replying: Replying;
  readonly side: Side;
  readonly errors: Readonly<Record<string, string>>;
}

function ReplyInputs({ replying: { draft, type, leaveField }, side, errors }: ReplyInputsProps) {
  const values = valuesOf(draft);
  return (
    <div className="sheet-fields">
      {replyFields(draft.catalogue, side)
        .filter((field) => isShown(draft, field, values))
        .map((field) => (
          <FieldView
            key={field.path}
            {...{ draft, field, values, errors }}
            onChange={type}
            onLeave={leaveField}
          />
        ))}
    </div>
  );
}
