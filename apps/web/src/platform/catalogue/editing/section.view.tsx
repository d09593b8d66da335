import type { CatalogueField, CatalogueSection, DocumentValues } from '@tsunagi/contracts';
import { useId } from 'react';
import type { Input } from '../input.model.js';
import { type Draft, isShown } from './draft.model.js';
import { editingTexts as texts } from './labels.ja.js';
import { FieldView } from './field.view.js';

interface SectionProps {
  readonly draft: Draft;
  readonly section: CatalogueSection;
  readonly values: DocumentValues;
  /** By input. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (path: string, input: Input) => void;
  readonly onLeave: (path: string) => void;
}

interface Group {
  readonly heading: string | null;
  readonly fields: readonly CatalogueField[];
}

/** A long section gets a way to its groups. */
const MANY_GROUPS = 4;

function groupsOf({ fields }: CatalogueSection): readonly Group[] {
  const starts = fields.flatMap((field, index) => (index === 0 || field.heading ? [index] : []));
  return starts.map((start, index) => ({
    heading: fields[start]?.heading ?? null,
    fields: fields.slice(start, starts[index + 1]),
  }));
}

const anchorOf = (index: number): string => `group-${index + 1}`;

/** Every field of one section as the catalogue has them, group by group. */
export function SectionView({ section, ...rest }: SectionProps) {
  const groups = groupsOf(section);
  return (
    <>
      {groups.length >= MANY_GROUPS && <GroupMenu groups={groups} />}
      {groups.map((group, index) => (
        <GroupView key={anchorOf(index)} id={anchorOf(index)} group={group} {...rest} />
      ))}
    </>
  );
}

function GroupMenu({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <nav className="group-menu small" aria-label={texts.groups}>
      {groups.map(({ heading }, index) => (
        <a key={anchorOf(index)} href={`#${anchorOf(index)}`}>
          {heading}
        </a>
      ))}
    </nav>
  );
}

interface GroupProps extends Omit<SectionProps, 'section'> {
  readonly id: string;
  readonly group: Group;
}

function GroupView({ id, group, ...rest }: GroupProps) {
  const own = useId();
  const { heading, fields } = group;
  const shown = fields.filter((field) => isShown(rest.draft, field, rest.values));
  return (
    <section className="panel" id={id} tabIndex={-1} aria-labelledby={heading === null ? undefined : own}>
      {heading !== null && <h2 id={own}>{heading}</h2>}
      <div className="sheet-fields">
        {shown.map((field) => (
          <FieldView key={field.path} field={field} {...rest} />
        ))}
      </div>
    </section>
  );
}
