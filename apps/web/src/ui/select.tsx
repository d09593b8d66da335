import { FieldFrame, type FieldWords } from './field-frame.js';

interface SelectProps extends FieldWords {
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, when there are too many for buttons. */
export function Select(field: SelectProps) {
  const { name, value, options, onChange } = field;
  return (
    <FieldFrame {...field}>
      {(links) => (
        <select
          {...links}
          className="input input-middle"
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
