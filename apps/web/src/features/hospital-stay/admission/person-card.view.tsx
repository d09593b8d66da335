import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button.js';
import { inputIdOf } from '../../../ui/field-frame.js';
import { Link } from '../../../ui/link.js';
import { Message } from '../../../ui/message.js';
import type { Person } from './admission.model.js';
import { admissionTexts as texts } from './labels.ja.js';
import { openStayWords, personWords } from './person.words.ja.js';

interface PersonCardProps {
  readonly person: Person;
  readonly today: string;
  /** Was registered from this very form. */
  readonly isNew: boolean;
  readonly onOther: () => void;
}

/** Who was chosen; takes the focus, so that the choice is read out. */
export function PersonCard({ person, today, isNew, onOther }: PersonCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNew) card.current?.focus();
  }, [isNew]);
  return (
    <>
      <div className="person-card" tabIndex={-1} ref={card} id={inputIdOf('person')}>
        <p className="person-card-name">{person.name ?? texts.noName}</p>
        <p className="quiet number">{personWords({ ...person, openStayOn: null }, today)}</p>
        {isNew && <p className="small">{texts.registered}</p>}
      </div>
      <OpenStay person={person} />
      {!isNew && (
        <div className="row">
          <Button kind="second" small onPress={onOther}>
            {texts.other}
          </Button>
        </div>
      )}
    </>
  );
}

function OpenStay({ person }: { readonly person: Person }) {
  const words = openStayWords(person);
  if (words === null) return null;
  return (
    <Message tone="care">
      <p>{words}</p>
      <p>{person.openStayStatus === 'planned' ? texts.usePlan : texts.notTwice}</p>
      <p>
        <Link to={`/stays/${person.openStayId}`}>{texts.openStay}</Link>
      </p>
    </Message>
  );
}
