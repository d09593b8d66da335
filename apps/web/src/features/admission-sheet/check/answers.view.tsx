import type { SheetResponse } from '@tsunagi/contracts';
import { useId } from 'react';
import { type ShownSection, shownSections } from '../../../platform/catalogue/shown-sections.js';
import { Link } from '../../../ui/link.js';
import { editionOf } from '../editions.js';
import { checkTexts as texts, sheetTexts } from '../labels.ja.js';

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
  const blanks = fields.filter(({ text }) => text === null).length;
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        <Link to={change} className="touch-link">
          {texts.change}
          <span className="hidden-text">{texts.changeOf(title)}</span>
        </Link>
      </div>
      {blanks > 0 && <p className="small quiet">{texts.blanks(blanks)}</p>}
      <dl className="answers">
        {fields.map(({ field, text }) => (
          <div key={field.path} className="answers-row">
            <dt>{field.label}</dt>
            <dd className={text === null ? 'quiet' : 'as-written'}>{text ?? sheetTexts.blank}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
