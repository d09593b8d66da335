import { type ReactNode, useId } from 'react';
import { FieldError, type FieldWords, inputIdOf, isRequired, NeedOf, Support } from './field-frame.js';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly support?: string;
}

interface GroupProps extends FieldWords {
  readonly kind: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onLeave?: () => void;
  /** Side by side when the words are short. */
  readonly inline?: boolean;
}

const toggled = (chosen: readonly string[], value: string): readonly string[] =>
  chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];

/** One of several (`radio`) or any of several (`checkbox`), all in sight. */
export function ChoiceGroup(group: GroupProps) {
  const { label, support, error, note } = group;
  const own = useId();
  return (
    <fieldset className="choices" {...linksOf(group, own)} onBlur={group.onLeave}>
      <legend className="field-label">
        {label}
        <NeedOf {...group} />
      </legend>
      <Support id={`${own}-support`} support={support} />
      <Choices {...group} />
      <FieldError id={`${own}-error`} error={error} />
      {note && <div className="field-note">{note}</div>}
    </fieldset>
  );
}

function linksOf(group: GroupProps, own: string) {
  const { kind, error, support } = group;
  const described = [error && `${own}-error`, support && `${own}-support`].filter(Boolean).join(' ');
  const links = { 'aria-describedby': described || undefined };
  if (kind === 'checkbox') return links;
  return {
    ...links,
    role: 'radiogroup',
    'aria-required': isRequired(group),
    'aria-invalid': error ? true : undefined,
  };
}

function Choices({ name, kind, choices, chosen, inline, onChange }: GroupProps) {
  const choose = (value: string): void => onChange(kind === 'radio' ? [value] : toggled(chosen, value));
  return (
    <div className={inline ? 'choices-row' : 'choices-list'}>
      {choices.map((choice, index) => (
        <label key={choice.value} className="choice">
          <input
            id={index === 0 ? inputIdOf(name) : undefined}
            type={kind}
            name={name}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={() => choose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.support && <span className="small quiet choice-support">{choice.support}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
