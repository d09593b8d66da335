import { type ReactNode, useState } from 'react';
import type { CatalogueField } from '@tsunagi/contracts';
import { Button } from '../../ui/button.js';
import { inputIdOf } from '../../ui/field-frame.js';
import { CellInputView } from './cell-input.js';
import { blankRow, type RowInput } from './input.model.js';
import { inputTexts as texts } from './labels.ja.js';

interface RowsInputProps {
  readonly field: CatalogueField;
  readonly rows: readonly RowInput[];
  readonly today: string;
  readonly support?: ReactNode;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (rows: readonly RowInput[]) => void;
}

interface Removed {
  readonly index: number;
  readonly row: RowInput;
}

/** Rows of the same inputs; a removed row can be put back as long as the page is open. */
export function RowsInput({ field, rows, today, support, errors, onChange }: RowsInputProps) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const limit = field.limit ?? Number.POSITIVE_INFINITY;
  const change = (index: number, row: RowInput): void => onChange(rows.with(index, row));
  const remove = (index: number): void => {
    const row = rows[index];
    if (row) setRemoved({ index, row });
    onChange(rows.toSpliced(index, 1));
  };
  const restore = ({ index, row }: Removed): void => {
    setRemoved(null);
    onChange(rows.toSpliced(index, 0, row));
  };
  return (
    <fieldset className="choices rows">
      <legend className="field-label">{field.label}</legend>
      <div className="field-support">
        {support}
        {Number.isFinite(limit) && texts.rowsLimit(limit)}
      </div>
      {rows.map((row, index) => (
        <OneRow
          key={index}
          {...{ field, row, index, today, errors }}
          onChange={(next) => change(index, next)}
          onRemove={() => remove(index)}
        />
      ))}
      <Undo removed={removed} onRestore={restore} />
      {rows.length < limit && (
        <div className="row">
          <Button kind="second" onPress={() => onChange([...rows, blankRow(field)])}>
            {texts.addRow(field.label)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface UndoProps {
  readonly removed: Removed | null;
  readonly onRestore: (removed: Removed) => void;
}

function Undo({ removed, onRestore }: UndoProps) {
  return (
    <div role="status" className="row">
      {removed && (
        <>
          <span>{texts.removedRow(removed.index + 1)}</span>
          <Button kind="second" small onPress={() => onRestore(removed)}>
            {texts.restoreRow}
          </Button>
        </>
      )}
    </div>
  );
}

interface OneRowProps {
  readonly field: CatalogueField;
  readonly row: RowInput;
  readonly index: number;
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (row: RowInput) => void;
  readonly onRemove: () => void;
}

function OneRow({ field, row, index, today, errors, onChange, onRemove }: OneRowProps) {
  const nameOf = (column: string): string => `${field.path}.${index}.${column}`;
  return (
    <fieldset className="fieldset" id={inputIdOf(`${field.path}.${index}`)}>
      <legend>{texts.row(field.label, index + 1)}</legend>
      <div className="rows-cells">
        {(field.fields ?? []).map((column) => (
          <CellInputView
            key={column.path}
            field={column}
            name={nameOf(column.path)}
            input={row[column.path] ?? ''}
            today={today}
            error={errors[nameOf(column.path)]}
            onChange={(input) => onChange({ ...row, [column.path]: input })}
          />
        ))}
      </div>
      <div className="row">
        <Button kind="second" small label={texts.removeRowOf(index + 1)} onPress={onRemove}>
          {texts.removeRow}
        </Button>
      </div>
    </fieldset>
  );
}
