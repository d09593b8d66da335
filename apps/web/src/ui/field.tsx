import { useId } from 'react';
import { uiTexts } from './labels.ja.js';

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'date';
  readonly autoComplete?: string;
  readonly support?: string;
  readonly optional?: boolean;
  readonly error?: string | undefined;
}

/** Label, 必須/任意, support before the field, error after it. */
export function Field(field: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {field.label}
        <Need optional={field.optional ?? false} />
      </label>
      {field.support && (
        <p id={`${id}-support`} className="field-support">
          {field.support}
        </p>
      )}
      <Input id={id} field={field} />
      {field.error && (
        <p id={`${id}-error`} className="field-error">
          {`*${field.error}`}
        </p>
      )}
    </div>
  );
}

/** The error is read out first. */
function describedBy(id: string, { error, support }: FieldProps): string | undefined {
  const parts = [error && `${id}-error`, support && `${id}-support`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function Input({ id, field }: { readonly id: string; readonly field: FieldProps }) {
  const { type = 'text', name, value, optional = false, error } = field;
  return (
    <input
      id={id}
      className={type === 'date' ? 'input input-date' : 'input'}
      name={name}
      type={type}
      value={value}
      autoComplete={field.autoComplete ?? 'off'}
      spellCheck={false}
      aria-required={!optional}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, field)}
      onChange={(event) => field.onChange(event.target.value)}
    />
  );
}

function Need({ optional }: { readonly optional: boolean }) {
  return optional ? (
    <span className="field-need field-need-optional">{uiTexts.optional}</span>
  ) : (
    <span className="field-need">{uiTexts.required}</span>
  );
}
