import type { HTMLAttributes } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.js';

interface FieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly type?: 'text' | 'password' | 'date' | 'tel' | 'search';
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  /** After the input, e.g. `cm`. */
  readonly unit?: string;
  /** What was entered before, offered while typing. */
  readonly suggestions?: readonly string[];
  /** How wide what belongs here is. */
  readonly width?: 'short' | 'middle' | 'full';
}

/** One line of text. Nothing is checked or changed while somebody types. */
export function Field(field: FieldProps) {
  const { type = 'text', value, width = 'full', unit, suggestions, onChange, onLeave } = field;
  return (
    <FieldFrame {...field}>
      {(links) => (
        <span className="input-row">
          <input
            {...links}
            className={`input input-${type === 'date' ? 'date' : width}`}
            name={field.name}
            type={type}
            inputMode={field.inputMode}
            value={value}
            autoComplete={field.autoComplete ?? 'off'}
            spellCheck={false}
            list={suggestions && `${links.id}-known`}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onLeave}
          />
          {unit && <span className="input-unit">{unit}</span>}
          {suggestions && <Known id={`${links.id}-known`} suggestions={suggestions} />}
        </span>
      )}
    </FieldFrame>
  );
}

function Known({ id, suggestions }: { readonly id: string; readonly suggestions: readonly string[] }) {
  return (
    <datalist id={id}>
      {suggestions.map((suggestion) => (
        <option key={suggestion} value={suggestion} />
      ))}
    </datalist>
  );
}
