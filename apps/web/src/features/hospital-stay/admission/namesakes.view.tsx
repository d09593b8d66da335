import { useLoaded } from '../../../platform/use-loaded.js';
import { useSettled } from '../../../platform/use-settled.js';
import { Button } from '../../../ui/button.js';
import { Message } from '../../../ui/message.js';
import { findPersons } from './admission.api.js';
import { namesakeQueryOf, type NewPerson, type Person } from './admission.model.js';
import { admissionTexts as texts } from './labels.ja.js';
import { personWords } from './person.words.ja.js';

interface NamesakesProps {
  readonly person: NewPerson;
  readonly today: string;
  readonly onChoose: (person: Person) => void;
}

/** Nobody is registered twice by oversight: who has this name and birth date, or this number, is shown. */
export function Namesakes({ person, today, onChoose }: NamesakesProps) {
  const asked = useSettled(namesakeQueryOf(person) ?? '');
  const [loaded] = useLoaded(['search', 'persons', asked], () => findPersons(asked), asked !== '');
  if (asked === '' || loaded.state !== 'ready' || loaded.body.rows.length === 0) return <div role="status" />;
  return (
    <Message tone="care">
      <p>{texts.namesakes}</p>
      <ul className="stack">
        {loaded.body.rows.map((known) => (
          <li key={known.patientId} className="row">
            <span>
              <strong>{known.name ?? texts.noName}</strong> {personWords(known, today)}
            </span>
            <Button
              kind="second"
              small
              label={texts.useThisOf(known.name ?? '')}
              onPress={() => onChoose(known)}
            >
              {texts.useThis}
            </Button>
          </li>
        ))}
      </ul>
    </Message>
  );
}
