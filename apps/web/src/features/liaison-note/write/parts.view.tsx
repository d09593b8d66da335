import { useId } from 'react';
import { type Draft, isShown, valuesOf } from '../../../platform/catalogue/editing/draft.model.js';
import type { DocumentEditing } from '../../../platform/catalogue/editing/editing.model.js';
import { FieldView } from '../../../platform/catalogue/editing/field.view.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { writeTexts as texts } from '../labels.ja.js';
import { type Part, partsOf } from '../note.model.js';

interface PartsProps {
  readonly editing: DocumentEditing;
  readonly draft: Draft;
  /** By input. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What is asked, until when, and then what the case knows already. */
export function PartsView(props: PartsProps) {
  return partsOf(props.draft.catalogue).map((part) => <PartView key={part.id} part={part} {...props} />);
}

function PartView({ part, ...rest }: PartsProps & { readonly part: Part }) {
  const id = useId();
  const isKnown = part.id === 'known';
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{texts.parts[part.id]}</h2>
      {isKnown ? (
        <Disclosure title={texts.known} isOpen={part.fields.some(({ path }) => path in rest.errors)}>
          <p>{texts.knownLead}</p>
          <Fields part={part} {...rest} />
        </Disclosure>
      ) : (
        <Fields part={part} {...rest} />
      )}
    </section>
  );
}

function Fields({ part, editing, draft, errors }: PartsProps & { readonly part: Part }) {
  const values = valuesOf(draft);
  return (
    <div className="sheet-fields">
      {part.fields
        .filter((field) => isShown(draft, field, values))
        .map((field) => (
          <FieldView
            key={field.path}
            {...{ draft, field, values, errors }}
            onChange={(path, input) => editing.type(path, input)}
            onLeave={(path) => editing.leaveField(path)}
          />
        ))}
    </div>
  );
}
