import { useToday } from '../../platform/today.js';
import { useSubmit } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { problemsOf } from './check.model.js';
import { ConsentPart } from './consent.view.js';
import { DatePart } from './date-part.view.js';
import { noticeTexts as texts } from './labels.ja.js';
import { type Contact, type NoticeCase, type NoticeDraft, withOffice } from './notice.model.js';
import { planOf } from './plan.model.js';
import { RecipientsPart } from './recipients.view.js';
import { standsNow } from './words.ja.js';

interface ComposeProps {
  readonly known: NoticeCase;
  readonly draft: NoticeDraft;
  readonly onChange: (changes: Partial<NoticeDraft>) => void;
  readonly onLook: () => void;
}

/** The three parts of a notice, filled in before it is looked over. */
export function Compose({ known, draft, onChange, onLook }: ComposeProps) {
  const today = useToday();
  const submission = useSubmit();
  const look = (): void => {
    const problems = problemsOf(draft);
    if (Object.keys(problems).length > 0) return submission.refuse(problems);
    if (planOf(draft, known).length === 0) return submission.refuse({ expectedOn: texts.nothingToDo });
    onLook();
  };
  const add = (contact: Contact): void => onChange(withOffice(draft, contact, known.told));
  const part = { known, draft, today, errors: submission.errors, onChange };
  return (
    <Form className="stack" onSubmit={look} errors={submission.summary} round={submission.round}>
      <p className="row">
        <strong>{known.stay.stay.name ?? texts.unknownName}</strong>
        <span>{`${texts.now}: ${standsNow(known.stay)}`}</span>
      </p>
      <DatePart {...part} />
      <RecipientsPart {...part} onAdd={add} />
      {draft.recipients.some(({ isChosen }) => isChosen) && <ConsentPart {...part} />}
      <div className="row">
        <Button>{texts.look}</Button>
      </div>
    </Form>
  );
}
