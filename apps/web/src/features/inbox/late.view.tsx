import { useState } from 'react';
import { useToday } from '../../platform/today.js';
import type { Submission } from '../../platform/use-submit.js';
import { Arrival } from '../../ui/arrival.js';
import { Button } from '../../ui/button.js';
import { type Choice, ChoiceGroup } from '../../ui/choice-group.js';
import { DateField } from '../../ui/dates/date-field.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { shortDate } from '../../ui/japanese-date.js';
import { Select } from '../../ui/select.js';
import {
  ANOTHER_DAY,
  emptyLateAnswer,
  type Given,
  type LateAnswer,
  lateRequest,
  problemsOf,
} from './answer.model.js';
import type { InboxLine } from './inbox.model.js';
import { type AnswerReason, answerReasons, answerTexts as texts } from './labels.ja.js';

interface LateViewProps {
  readonly line: InboxLine;
  readonly submission: Submission;
  readonly onAnswer: (given: Given) => void;
  readonly onCancel: () => void;
}

const REASONS = Object.entries(answerReasons);

const daysOf = ({ answerDates, sufficientOn }: InboxLine): readonly Choice[] => [
  ...answerDates.map((day) => ({
    value: day,
    label: shortDate(day),
    ...(day === sufficientOn ? { support: texts.sufficient } : {}),
  })),
  { value: ANOTHER_DAY, label: texts.anotherDay },
];

/** 「間に合わない」: one of the offered days, or another; a reason stands there already. */
export function LateView({ line, submission, onAnswer, onCancel }: LateViewProps) {
  const [answer, setAnswer] = useState(emptyLateAnswer);
  const send = (): void => {
    const problems = problemsOf(answer);
    if (Object.keys(problems).length > 0) submission.refuse(problems);
    else onAnswer(lateRequest(answer));
  };
  const part = { answer, errors: submission.errors, onChange: setAnswer };
  return (
    <Arrival>
      <Form className="form" onSubmit={send} errors={submission.summary} round={submission.round}>
        <DayPart line={line} {...part} />
        <ReasonPart {...part} />
        <SendRow text={texts.sendLate} busy={submission.busy} onCancel={onCancel} />
      </Form>
    </Arrival>
  );
}

interface PartProps extends Pick<Submission, 'errors'> {
  readonly answer: LateAnswer;
  readonly onChange: (answer: LateAnswer) => void;
}

function DayPart({ line, answer, errors, onChange }: PartProps & { readonly line: InboxLine }) {
  const today = useToday();
  return (
    <>
      <ChoiceGroup
        kind="radio"
        name="earliestOn"
        label={texts.earliest}
        choices={daysOf(line)}
        chosen={answer.day === null ? [] : [answer.day]}
        error={errors['earliestOn']}
        onChange={([day = null]) => onChange({ ...answer, day })}
      />
      {answer.day === ANOTHER_DAY && (
        <DateField
          name="typedDay"
          label={texts.day}
          today={today}
          value={answer.typed}
          error={errors['typedDay']}
          onChange={(typed) => onChange({ ...answer, typed })}
        />
      )}
    </>
  );
}

function ReasonPart({ answer, errors, onChange }: PartProps) {
  return (
    <>
      <Select
        name="reason"
        label={texts.reason}
        options={REASONS}
        value={answer.reason}
        error={errors['reason']}
        onChange={(reason) => onChange({ ...answer, reason: reason as AnswerReason })}
      />
      {answer.reason === 'other' && (
        <Field
          name="words"
          label={texts.words}
          value={answer.words}
          error={errors['words']}
          onChange={(words) => onChange({ ...answer, words })}
        />
      )}
    </>
  );
}

interface SendRowProps {
  readonly text: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

export function SendRow({ text, busy, onCancel }: SendRowProps) {
  return (
    <div className="row">
      <Button busy={busy}>{text}</Button>
      <Button kind="second" onPress={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
