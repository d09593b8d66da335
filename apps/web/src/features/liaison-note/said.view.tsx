import type { ShownSection } from '../../platform/catalogue/shown-sections.js';

/** One section of either half as it was written. */
export function Said({ section }: { readonly section: ShownSection }) {
  const fields = section.fields.filter(({ text }) => text !== null);
  if (fields.length === 0) return null;
  return (
    <dl className="answers">
      {fields.map(({ field, text }) => (
        <div key={field.path} className="answers-row">
          <dt>{field.label}</dt>
          <dd className="as-written">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
