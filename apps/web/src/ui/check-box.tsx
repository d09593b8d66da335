import type { ReactNode } from 'react';
import { inputIdOf } from './field-frame.js';

interface CheckBoxProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One statement that is true or not. */
export function CheckBox({ label, name, isChecked, onChange }: CheckBoxProps) {
  return (
    <label className="choice">
      <input
        id={inputIdOf(name)}
        type="checkbox"
        name={name}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
