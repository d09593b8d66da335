import { useState } from 'react';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useSettled } from '../../../platform/use-settled.js';
import { ComboField, type ComboItem } from '../../../ui/combo-field.js';
import { findPersons } from './admission.api.js';
import type { Person } from './admission.model.js';
import { admissionTexts as texts } from './labels.ja.js';
import { personWords } from './person.words.ja.js';

interface PersonPickerProps {
  readonly error: string | undefined;
  readonly onChoose: (person: Person) => void;
  readonly onNew: (typed: string) => void;
}

const NEW = 'new';

const itemOf = (person: Person): ComboItem => ({
  id: person.patientId,
  name: person.name ?? texts.noName,
  detail: personWords(person),
});

const newItem = (typed: string): ComboItem => ({
  id: NEW,
  name: texts.asNewOf(typed),
  detail: texts.asNewDetail,
});

/** Finds one of the own records, or begins a new one with what was typed. */
export function PersonPicker({ error, onChoose, onNew }: PersonPickerProps) {
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim());
  const [loaded] = useLoaded(['search', 'persons', asked], () => findPersons(asked), asked !== '');
  const isSearching = asked !== typed.trim() || (asked !== '' && loaded.state === 'loading');
  const isSettled = asked !== '' && !isSearching;
  const found = isSettled && loaded.state === 'ready' ? loaded.body.rows : [];
  const items = isSettled ? [...found.map(itemOf), newItem(asked)] : [];
  const choose = (id: string | null): void => {
    const person = found.find(({ patientId }) => patientId === id);
    if (person) onChoose(person);
    else if (id === NEW) onNew(typed);
  };
  return (
    <ComboField
      label={texts.find}
      name="person"
      support={texts.findSupport}
      hint={texts.findHint}
      error={error}
      items={items}
      typed={typed}
      chosen={null}
      isSearching={isSearching}
      onType={setTyped}
      onChoose={choose}
    />
  );
}
