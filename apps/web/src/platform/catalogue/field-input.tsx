import type { CatalogueField } from '@tsunagi/contracts';
import type { ReactNode } from 'react';
import { ChoiceGroup } from '../../ui/choice-group.js';
import { CellInputView } from './cell-input.js';
import type { Cell } from './cell.model.js';
import { codesOf, type Input, rowsOf, withCode } from './input.model.js';
import { RowsInput } from './rows-input.js';

export interface FieldInputProps {
  readonly field: CatalogueField;
  readonly input: Input;
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  readonly support?: ReactNode;
  readonly note?: ReactNode;
  /** By input: the path, or list, row and column. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (input: Input) => void;
  readonly onLeave?: () => void;
}

const isCell = (field: CatalogueField): field is CatalogueField & Cell =>
  field.kind !== 'list' && field.kind !== 'enumN';

const changedCode = (before: readonly string[], after: readonly string[]): string | undefined =>
  after.find((code) => !before.includes(code)) ?? before.find((code) => !after.includes(code));

/** The inputs of one field of a catalogue, whatever its kind. */
export function FieldInput(props: FieldInputProps) {
  const { field, input, errors, onChange } = props;
  const error = errors[field.path];
  if (isCell(field)) {
    const cell = typeof input === 'string' || typeof input === 'boolean' ? input : '';
    return <CellInputView {...props} field={field} name={field.path} input={cell} error={error} />;
  }
  if (field.kind === 'list') {
    return <RowsInput {...props} rows={rowsOf(input)} errors={errors} />;
  }
  const chosen = codesOf(input);
  const toggle = (after: readonly string[]): void => {
    const code = changedCode(chosen, after);
    if (code !== undefined) onChange(withCode(field, chosen, code));
  };
  return (
    <ChoiceGroup
      {...{ label: field.label, name: field.path, support: props.support, note: props.note, error }}
      isUnmarked
      inline
      kind="checkbox"
      choices={(field.options ?? []).map(({ code, label }) => ({ value: code, label }))}
      chosen={chosen}
      onChange={toggle}
    />
  );
}
