import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { Arrival } from '../../ui/arrival.js';
import { Button } from '../../ui/button.js';
import { Message } from '../../ui/message.js';
import { AnswerView, type Step } from './answer.view.js';
import { acknowledge } from './inbox.api.js';
import { awaitsAnswer, type InboxLine, mayAnswerAgain } from './inbox.model.js';
import { answerTexts as texts, inboxTexts } from './labels.ja.js';

interface AnsweringProps {
  readonly line: InboxLine;
  /** One form at a time: somebody writes in this line. */
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

/** The place of one notice where an answer is given, and given anew. */
export function Answering({ line, isWriting, onWriting }: AnsweringProps) {
  const submission = useSubmit();
  const [chosen, setChosen] = useState<Step>('choose');
  const [isDone, setIsDone] = useState(false);
  const step = isWriting ? chosen : 'choose';
  const choose = (next: Step): void => {
    setChosen(next);
    onWriting(true);
  };
  const open = (): void => {
    setIsDone(false);
    choose('choose');
  };
  const isAsked = (awaitsAnswer(line) && !isDone) || (isWriting && mayAnswerAgain(line));
  if (!isAsked) return <Given line={line} isDone={isDone} onChange={open} />;
  return (
    <AnswerView
      line={line}
      step={step}
      submission={submission}
      onStep={choose}
      onAnswer={(given) =>
        submission.submit(async () => {
          await acknowledge(line, given);
          setIsDone(true);
          onWriting(false);
        })
      }
    />
  );
}

interface GivenProps {
  readonly line: InboxLine;
  readonly isDone: boolean;
  readonly onChange: () => void;
}

function Given({ line, isDone, onChange }: GivenProps) {
  return (
    <div className="answered">
      {isDone && (
        <Arrival>
          <Message tone="good">{texts.done}</Message>
        </Arrival>
      )}
      {mayAnswerAgain(line) && (
        <Button
          kind="second"
          small
          label={inboxTexts.of(texts.change, line.name ?? inboxTexts.unknownName)}
          onPress={onChange}
        >
          {texts.change}
        </Button>
      )}
    </div>
  );
}
