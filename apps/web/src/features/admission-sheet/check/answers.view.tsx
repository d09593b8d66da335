import type { SheetResponse } from '@tsunagi/contracts';
import { useId } from 'react';
import { type ShownSection, shownSections } from '../../../platform/catalogue/shown-sections.js';
import { Link } from '../../../ui/link.js';
import { editionOf } from '../editions.js';
import { checkTexts as texts } from '../labels.ja.js';

/** Every section with its answers; what is blank says so. */
export function AnswersView({ sheet }: { readonly sheet: SheetResponse }) {
  const sections = shownSections(editionOf(sheet.edition), sheet.values);
  return sections.map((section) => (
    <SectionView key={section.id} section={section} change={`/sheets/${sheet.id}/sections/${section.id}`} />
  ));
}

interface SectionViewProps {
  readonly section: ShownSection;
  readonly change: string;
}

function SectionView({ section, change }: SectionViewProps) {
  const id = useId();
  const { title, fields } = section;
  const blanks = fields.filter(({ text }) => text === null).map(({ field }) => field.label);
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        <Link to={change} className="touch-link">
          {texts.change}
          <span className="hidden-text">{texts.changeOf(title)}</span>
        </Link>
      </div>
      {fields.length === 0 && <p className="quiet">{texts.nothing}</p>}
      <dl className="answers">
        {fields.map(
          ({ field, text }) => text !== null && <Answer key={field.path} term={field.label} text={text} />,
        )}
        {blanks.length > 0 && (
          <div className="answers-row">
            <dt>{texts.blanks(blanks.length)}</dt>
            <dd className="small quiet">{blanks.join('、')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Answer({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div className="answers-row">
      <dt>{term}</dt>
      <dd className="as-written">{text}</dd>
    </div>
  );
}
