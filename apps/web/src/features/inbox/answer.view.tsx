import { useState } from 'react';
import type { Submission } from '../../platform/use-submit.js';
import { Arrival } from '../../ui/arrival.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Message } from '../../ui/message.js';
import { TextArea } from '../../ui/text-area.js';
import { discussRequest, type Given } from './answer.model.js';
import type { InboxLine } from './inbox.model.js';
import { answerTexts as texts } from './labels.ja.js';
import { LateView, SendRow } from './late.view.js';
import { toldDay } from './words.ja.js';

export type Step = 'choose' | 'late' | 'discuss';

interface AnswerViewProps {
  readonly line: InboxLine;
  readonly step: Step;
  readonly submission: Submission;
  readonly onStep: (step: Step) => void;
  readonly onAnswer: (given: Given) => void;
}

/** 間に合います is one press; what else is needed is asked once another answer is chosen. */
export function AnswerView(props: AnswerViewProps) {
  const { line, step, submission, onStep, onAnswer } = props;
  const form = { line, submission, onAnswer, onCancel: () => onStep('choose') };
  const ask = texts.ask(toldDay(line));
  return (
    <div className="answer" role="group" aria-label={ask}>
      <strong>{ask}</strong>
      {step === 'late' && <LateView {...form} />}
      {step === 'discuss' && <DiscussView {...form} />}
      {step === 'choose' && <Choices {...props} />}
    </div>
  );
}

function Choices({ submission, onStep, onAnswer }: AnswerViewProps) {
  return (
    <>
      {submission.message && <Message tone="alarm">{submission.message}</Message>}
      <div className="answer-buttons">
        <Button busy={submission.busy} onPress={() => onAnswer({ answer: 'possible' })}>
          {texts.inTime}
        </Button>
        <Button kind="second" onPress={() => onStep('late')}>
          {texts.late}
        </Button>
        <Button kind="second" onPress={() => onStep('discuss')}>
          {texts.discuss}
        </Button>
      </div>
      <p className="small quiet">{texts.ahead}</p>
    </>
  );
}

interface DiscussViewProps {
  readonly submission: Submission;
  readonly onAnswer: (given: Given) => void;
  readonly onCancel: () => void;
}

function DiscussView({ submission, onAnswer, onCancel }: DiscussViewProps) {
  const [words, setWords] = useState('');
  return (
    <Arrival>
      <Form
        className="form"
        onSubmit={() => onAnswer(discussRequest(words))}
        errors={submission.summary}
        round={submission.round}
      >
        <TextArea
          name="reason"
          label={texts.wish}
          optional
          value={words}
          error={submission.errors['reason']}
          onChange={setWords}
        />
        <SendRow text={texts.sendDiscuss} busy={submission.busy} onCancel={onCancel} />
      </Form>
    </Arrival>
  );
}
