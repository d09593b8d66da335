import type { CatalogueField } from '@tsunagi/contracts';
import { useId, useState } from 'react';
import { valueText } from '../value-text.ja.js';
import { Button } from '../../../ui/button.js';
import { ChoiceGroup } from '../../../ui/choice-group.js';
import { type Draft, fieldAt, inputAt, savedAt, valueAt } from './draft.model.js';
import { editingTexts as texts } from './labels.ja.js';
import type { Choice } from './merge.model.js';

interface ContestedProps {
  readonly draft: Draft;
  readonly paths: readonly string[];
  readonly onChoose: (choices: Readonly<Record<string, Choice>>) => void;
}

/** What this page says: the value, or what was typed while it means nothing. */
function mineOf(draft: Draft, field: CatalogueField): string {
  const value = valueAt(draft, field.path);
  if (value !== null) return valueText(field, value);
  const input = inputAt(draft, field.path);
  return typeof input === 'string' && input.trim() !== '' ? input : texts.blankInput;
}

const theirsOf = (draft: Draft, field: CatalogueField): string => {
  const value = savedAt(draft, field.path);
  return value === null ? texts.blankInput : valueText(field, value);
};

/** Two versions of the same fields, side by side: the person picks, field by field. */
export function ContestedView({ draft, paths, onChoose }: ContestedProps) {
  const id = useId();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [isAsked, setIsAsked] = useState(false);
  const isReady = paths.every((path) => choices[path] !== undefined);
  const keep = (): void => {
    setIsAsked(!isReady);
    if (isReady) onChoose(Object.fromEntries(paths.map((path) => [path, choices[path] ?? 'mine'])));
  };
  return (
    <section className="message message-care stack contested" aria-labelledby={id}>
      <div role="alert">
        <h2 id={id}>{texts.contestedTitle}</h2>
        <p>{texts.contestedLead}</p>
      </div>
      {paths.map((path) => (
        <OneContested
          key={path}
          {...{ draft, path }}
          choice={choices[path]}
          error={isAsked && choices[path] === undefined ? texts.chooseFirst : undefined}
          onChoose={(choice) => setChoices({ ...choices, [path]: choice })}
        />
      ))}
      <div className="row">
        <Button onPress={keep}>{texts.keepChosen}</Button>
      </div>
    </section>
  );
}

interface OneContestedProps {
  readonly draft: Draft;
  readonly path: string;
  readonly choice: Choice | undefined;
  readonly error: string | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function OneContested({ draft, path, choice, error, onChoose }: OneContestedProps) {
  const field = fieldAt(draft, path);
  const choices = [
    { value: 'mine', label: <Version name={texts.mine} text={mineOf(draft, field)} /> },
    { value: 'theirs', label: <Version name={texts.theirs} text={theirsOf(draft, field)} /> },
  ];
  return (
    <ChoiceGroup
      label={field.label}
      name={`contested.${path}`}
      kind="radio"
      choices={choices}
      chosen={choice === undefined ? [] : [choice]}
      onChange={([chosen]) => onChoose(chosen === 'theirs' ? 'theirs' : 'mine')}
      error={error}
      isUnmarked
    />
  );
}

function Version({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <span className="contested-version">
      <span className="small quiet">{name}</span>
      <span>{text}</span>
    </span>
  );
}
