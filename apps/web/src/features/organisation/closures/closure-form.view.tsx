import type { DeclareClosureRequest } from '@tsunagi/contracts';
import { useState } from 'react';
import { useSubmit } from '../../../platform/use-submit.js';
import { Button } from '../../../ui/button.js';
import { DateField } from '../../../ui/dates/date-field.js';
import { Form } from '../../../ui/form.js';
import { declareClosure } from '../organisation.api.js';
import { emptyClosure, problemsOf, requestOf, type TypedClosure } from './closure.model.js';
import { closureTexts as texts } from './labels.ja.js';

interface ClosureFormProps {
  readonly organisationId: string;
  readonly today: string;
  readonly onSaved: (days: DeclareClosureRequest) => void;
}

export function ClosureForm({ organisationId, today, onSaved }: ClosureFormProps) {
  const [closure, setClosure] = useState(emptyClosure);
  const { busy, errors, summary, round, submit, refuse } = useSubmit();
  const save = (): void => {
    const problems = problemsOf(closure);
    if (Object.keys(problems).length > 0) return refuse(problems);
    const days = requestOf(closure);
    submit(async () => {
      await declareClosure(organisationId, days);
      setClosure(emptyClosure);
      onSaved(days);
    });
  };
  return (
    <Form onSubmit={save} errors={summary} round={round} className="form">
      <DaysView closure={closure} today={today} errors={errors} onChange={setClosure} />
      <p className="small">{texts.undo}</p>
      <div>
        <Button busy={busy}>{texts.submit}</Button>
      </div>
    </Form>
  );
}

interface DaysViewProps {
  readonly closure: TypedClosure;
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (closure: TypedClosure) => void;
}

function DaysView({ closure, today, errors, onChange }: DaysViewProps) {
  return (
    <div className="pair">
      <DateField
        label={texts.from}
        name="from"
        value={closure.from}
        today={today}
        error={errors['from']}
        onChange={(from) => onChange({ ...closure, from })}
      />
      <DateField
        label={texts.to}
        name="to"
        support={texts.toSupport}
        optional
        value={closure.to}
        today={today}
        error={errors['to']}
        onChange={(to) => onChange({ ...closure, to })}
      />
    </div>
  );
}
