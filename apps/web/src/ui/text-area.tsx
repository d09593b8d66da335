import { FieldFrame, type FieldWords } from './field-frame.js';

interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** Lines shown before anything is typed; it grows with the text. */
  readonly rows?: number;
}

const linesOf = (text: string): number => text.split('\n').length;

/** Several lines of text. */
export function TextArea(field: TextAreaProps) {
  const { value, rows = 3, onChange, onLeave } = field;
  return (
    <FieldFrame {...field}>
      {(links) => (
        <textarea
          {...links}
          className="input input-lines"
          name={field.name}
          rows={Math.max(rows, linesOf(value))}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </FieldFrame>
  );
}
