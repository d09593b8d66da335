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

/** できる is one press; what else is needed is asked once 難しい or 要相談 is chosen. */
export function AnswerView({ submission, onAnswer }: AnswerViewProps) {
  const [chosen, setChosen] = useState<Acknowledgement | null>(null);
  if (chosen) {
    return <AnswerForm {...{ acknowledgement: chosen, submission, onAnswer }} onChange={setChosen} />;
  }
  const choose = (answer: PreparationAnswer): void =>
    answer === 'possible' ? onAnswer(startOf(answer)) : setChosen(startOf(answer));
  return (
    <div className="answer" role="group" aria-label={texts.ask}>
      {submission.message && <Message tone="alarm">{submission.message}</Message>}
      <strong>{texts.ask}</strong>
      <span className="row">
        {OFFERED.map((answer) => (
          <Button
            key={answer}
            kind={answer === 'possible' ? 'first' : 'second'}
            busy={submission.busy}
            onPress={() => choose(answer)}
          >
            {answerNames[answer]}
          </Button>
        ))}
      </span>
      <span className="small quiet">{texts.offered}</span>
    </div>
  );
}

interface AnswerFormProps extends AnswerViewProps {
  readonly acknowledgement: Acknowledgement;
  readonly onChange: (acknowledgement: Acknowledgement | null) => void;
}

function AnswerForm({ acknowledgement, submission, onChange, onAnswer }: AnswerFormProps) {
  const { answer } = acknowledgement;
  const bind = (name: 'reason' | 'earliestOn') => ({
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
      {answer === 'difficult' && (
        <Field label={texts.earliest} type="date" support={texts.earliestSupport} {...bind('earliestOn')} />
      )}
      <Field label={texts.reason} optional={answer === 'toBeDiscussed'} {...bind('reason')} />
      <div className="row">
        <Button busy={submission.busy}>{`「${answerNames[answer]}」${texts.send}`}</Button>
        <Button kind="second" onPress={() => onChange(null)}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
