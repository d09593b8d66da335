import { type FormEvent, useState } from 'react';
import type { Submission } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Message } from '../../ui/message.js';
import { type Acknowledgement, type PreparationAnswer, startOf } from './inbox.model.js';
import { answerNames, inboxTexts as texts } from './labels.ja.js';

interface AnswerViewProps {
  readonly submission: Submission;
  readonly onAnswer: (acknowledgement: Acknowledgement) => void;
}

const OFFERED: readonly PreparationAnswer[] = ['possible', 'difficult', 'toBeDiscussed'];

/** できる・難しい・要相談; what else is needed is asked once one of them is chosen. */
export function AnswerView({ submission, onAnswer }: AnswerViewProps) {
  const [chosen, setChosen] = useState<Acknowledgement | null>(null);
  if (chosen) {
    return (
      <AnswerForm acknowledgement={chosen} submission={submission} onChange={setChosen} onAnswer={onAnswer} />
    );
  }
  return (
    <div className="answer" role="group" aria-label={texts.ask}>
      <span>{texts.ask}</span>
      <span className="row">
        {OFFERED.map((answer) => (
          <Button key={answer} kind="second" small onPress={() => setChosen(startOf(answer))}>
            {answerNames[answer]}
          </Button>
        ))}
      </span>
    </div>
  );
}

interface AnswerFormProps extends AnswerViewProps {
  readonly acknowledgement: Acknowledgement;
  readonly onChange: (acknowledgement: Acknowledgement | null) => void;
}

function AnswerForm({ acknowledgement, submission, onChange, onAnswer }: AnswerFormProps) {
  const { answer } = acknowledgement;
  const bind = (name: 'acknowledgedByName' | 'reason' | 'earliestOn') => ({
    name,
    value: acknowledgement[name],
    error: submission.errors[name],
    onChange: (value: string) => onChange({ ...acknowledgement, [name]: value }),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onAnswer(acknowledgement);
  };
  return (
    <form className="answer form" onSubmit={send} noValidate>
      {submission.message && <Message tone="alarm">{submission.message}</Message>}
      <Field label={texts.by} autoComplete="name" {...bind('acknowledgedByName')} />
      {answer === 'difficult' && (
        <Field label={texts.earliest} type="date" support={texts.earliestSupport} {...bind('earliestOn')} />
      )}
      {answer !== 'possible' && (
        <Field label={texts.reason} optional={answer === 'toBeDiscussed'} {...bind('reason')} />
      )}
      <div className="row">
        <Button busy={submission.busy}>{`「${answerNames[answer]}」${texts.send}`}</Button>
        <Button kind="second" onPress={() => onChange(null)}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
