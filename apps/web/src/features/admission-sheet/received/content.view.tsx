import type { SheetResponse } from '@tsunagi/contracts';
import { type ShownSection, shownSections } from '../../../platform/catalogue/shown-sections.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Panel } from '../../../ui/panel.js';
import { editionOf } from '../editions.js';
import { receivedTexts as texts } from '../labels.ja.js';

/** What the hospital knows itself, and who has sent it, stands last. */
const KNOWN = ['header', 'stay'];

function inReadingOrder(sections: readonly ShownSection[]): readonly ShownSection[] {
  const isKnown = ({ id }: ShownSection): boolean => KNOWN.includes(id);
  return [...sections.filter((section) => !isKnown(section)), ...sections.filter(isKnown)];
}

const isEmpty = ({ fields }: ShownSection): boolean => fields.every(({ text }) => text === null);

/** What was told, section by section; what was left blank is folded away. */
export function ContentView({ sheet }: { readonly sheet: SheetResponse }) {
  const sections = inReadingOrder(shownSections(editionOf(sheet.edition), sheet.values));
  const empty = sections.filter(isEmpty);
  return (
    <>
      {sections
        .filter((section) => !isEmpty(section))
        .map((section) => (
          <FilledSection key={section.id} section={section} />
        ))}
      {empty.length > 0 && (
        <div className="panel">
          <Disclosure title={texts.empty}>
            <ul className="plain-list">
              {empty.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function FilledSection({ section }: { readonly section: ShownSection }) {
  const filled = section.fields.filter(({ text }) => text !== null);
  const blank = section.fields.filter(({ text }) => text === null);
  return (
    <Panel title={section.title}>
      <dl className="answers">
        {filled.map(({ field, text }) => (
          <div key={field.path} className="answers-row">
            <dt>{field.label}</dt>
            <dd className="as-written">{text}</dd>
          </div>
        ))}
      </dl>
      {blank.length > 0 && (
        <Disclosure title={texts.blanks(blank.length)}>
          <p className="small">{blank.map(({ field }) => field.label).join('、')}</p>
        </Disclosure>
      )}
    </Panel>
  );
}
