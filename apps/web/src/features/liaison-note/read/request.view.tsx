import type { NoteResponse } from '@tsunagi/contracts';
import type { ShownSection } from '../../../platform/catalogue/shown-sections.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Panel } from '../../../ui/panel.js';
import { noteTexts, readTexts as texts } from '../labels.ja.js';
import { Said } from '../said.view.js';
import { isFilled, isQuestion, requestSections } from '../shown-request.js';

/** What was asked; who asks and about whom stand folded below, and on the paper. */
export function RequestView({ note }: { readonly note: NoteResponse }) {
  const sections = requestSections(note).filter(isFilled);
  const asked = sections.filter(isQuestion);
  const others = sections.filter((section) => !isQuestion(section));
  return (
    <Panel title={texts.request}>
      {asked.length === 0 ? <p>{noteTexts.blank}</p> : <SaidSections sections={asked} />}
      {others.length > 0 && (
        <Disclosure title={texts.others}>
          <SaidSections sections={others} />
        </Disclosure>
      )}
    </Panel>
  );
}

export function SaidSections({ sections }: { readonly sections: readonly ShownSection[] }) {
  return sections.map((section) => (
    <div key={section.id}>
      <h3>{section.title}</h3>
      <Said section={section} />
    </div>
  ));
}
