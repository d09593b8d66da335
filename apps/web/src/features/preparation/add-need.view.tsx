import { type AddNeedRequest, preparationNeedNames } from '@tsunagi/contracts';
import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Select } from '../../ui/select.js';
import { preparationPanelTexts as texts } from './labels.ja.js';
import { addNeed } from './needs.api.js';

type Kind = AddNeedRequest['kind'];

const KINDS = Object.keys(preparationNeedNames) as readonly Kind[];

/** One more thing that has to be prepared; the days needed follow at once. */
export function AddNeed({ stayId }: { readonly stayId: string }) {
  return (
    <div className="screen-only">
      <Disclosure title={texts.add}>
        <AddNeedForm stayId={stayId} />
      </Disclosure>
    </div>
  );
}

function AddNeedForm({ stayId }: { readonly stayId: string }) {
  const [kind, setKind] = useState<Kind | ''>('');
  const [note, setNote] = useState('');
  const { busy, summary, round, errors, submit, refuse } = useSubmit();
  const send = (): void => {
    if (kind === '') return refuse({ kind: texts.needsKind });
    submit(async () => {
      await addNeed(stayId, { kind, note: note.trim() || null });
      setKind('');
      setNote('');
    });
  };
  return (
    <Form className="form" onSubmit={send} errors={summary} round={round}>
      <Select
        label={texts.kind}
        name="kind"
        support={texts.needsSupport}
        value={kind}
        error={errors['kind']}
        options={[
          ['', texts.chooseKind],
          ...KINDS.map((each) => [each, preparationNeedNames[each]] as const),
        ]}
        onChange={(chosen) => setKind(KINDS.find((each) => each === chosen) ?? '')}
      />
      <Field label={texts.note} name="note" optional value={note} error={errors['note']} onChange={setNote} />
      <div className="row">
        <Button busy={busy} kind="second">
          {texts.submitAdd}
        </Button>
      </div>
    </Form>
  );
}
