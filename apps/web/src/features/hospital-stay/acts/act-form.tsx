import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { LeaveGuard } from '../../../ui/leave-guard.js';
import { actTexts as texts, actWords } from './labels.ja.js';
import type { Act } from './use-act.js';

interface ActFormProps {
  readonly act: Act;
  readonly isDirty: boolean;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

/** The fields of an act, what it does and how it is taken back, and its button. */
export function ActForm({ act, isDirty, onSubmit, children }: ActFormProps) {
  const { submission, name, isDone } = act;
  const words = actWords[name];
  return (
    <Form
      className="panel form page-form"
      errors={submission.summary}
      round={submission.round}
      onSubmit={onSubmit}
    >
      <LeaveGuard isActive={isDirty && !isDone} />
      {children}
      <dl className="consequences small">
        <dt>
          <strong>{texts.happens}</strong>
        </dt>
        {words.happens.map((happens) => (
          <dd key={happens}>{happens}</dd>
        ))}
        <dt>
          <strong>{texts.takenBack}</strong>
        </dt>
        <dd>{words.back}</dd>
      </dl>
      <div className="row">
        <Button busy={submission.busy}>{words.send}</Button>
      </div>
    </Form>
  );
}
