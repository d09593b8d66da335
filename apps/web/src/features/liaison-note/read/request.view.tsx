import type { NoteResponse } from '@tsunagi/contracts';
import { type ShownSection, shownSections } from '../../../platform/catalogue/shown-sections.js';
import { Panel } from '../../../ui/panel.js';
import { editionOf } from '../editions.js';
import { noteTexts, readTexts as texts } from '../labels.ja.js';
import { Said } from '../said.view.js';

/** The question comes before who asks it and about whom. */
const FIRST = ['purpose', 'body', 'answer'];

const place = ({ id }: ShownSection): number => {
  const found = FIRST.indexOf(id);
  return found < 0 ? FIRST.length : found;
};

/** What was asked; blanks of a note say nothing and are left out. */
export function RequestView({ note }: { readonly note: NoteResponse }) {
  const sections = shownSections(editionOf(note.edition), note.values)
    .toSorted((one, other) => place(one) - place(other))
    .map((section) => ({ ...section, fields: section.fields.filter(({ text }) => text !== null) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <Panel title={texts.request}>
      {sections.length === 0 && <p>{noteTexts.blank}</p>}
      {sections.map((section) => (
        <div key={section.id}>
          <h3>{section.title}</h3>
          <Said section={section} />
        </div>
      ))}
    </Panel>
  );
}
