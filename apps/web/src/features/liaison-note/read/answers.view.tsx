import type { NoteAnswerResponse, NoteResponse } from '@tsunagi/contracts';
import { shownSections } from '../../../platform/catalogue/shown-sections.js';
import { moment } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { editionOf } from '../editions.js';
import { readTexts as texts } from '../labels.ja.js';
import { isOpen, type Side } from '../note.model.js';
import { Said } from '../said.view.js';

/** The reply half as it stands, and when each answer came. */
export function AnswersView({ note, side }: { readonly note: NoteResponse; readonly side: Side }) {
  const { answers } = note.course;
  if (answers.length === 0) return isOpen(note) && side === 'sender' ? <NoAnswer /> : null;
  const sections = shownSections(editionOf(note.edition), note.reply, 'reply');
  return (
    <Panel title={texts.reply}>
      <ul className="plain-list small quiet">
        {answers.map((answer) => (
          <li key={answer.answeredAt}>{answeredText(answer)}</li>
        ))}
      </ul>
      {sections.map((section) => (
        <Said key={section.id} section={section} />
      ))}
    </Panel>
  );
}

function answeredText({ answeredAt, completeness, answeredBy }: NoteAnswerResponse): string {
  const kind = completeness === 'full' ? texts.full : texts.partial;
  return texts.replyBy(moment(answeredAt), answeredBy === null ? `${kind}${texts.transcribed}` : kind);
}

function NoAnswer() {
  return (
    <Panel title={texts.reply}>
      <p>{texts.noReply}</p>
    </Panel>
  );
}
