import type { PersonOfStaffResponse } from '@tsunagi/contracts';
import { Badge } from '../../../ui/badge.js';
import { Button } from '../../../ui/button.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Panel } from '../../../ui/panel.js';
import { roleWords } from '../words.ja.js';
import { peopleTexts as texts } from './labels.ja.js';

interface StaffViewProps {
  readonly people: readonly PersonOfStaffResponse[];
  readonly ownId: string;
  readonly onReassign: (person: PersonOfStaffResponse) => void;
  readonly onLeaving: (person: PersonOfStaffResponse) => void;
}

/** Who works here; whoever has left stands below. */
export function StaffView({ people, ...acts }: StaffViewProps) {
  const former = people.filter(({ hasLeft }) => hasLeft);
  return (
    <Panel title={texts.staff}>
      <ul className="lines lines-flush">
        {people
          .filter(({ hasLeft }) => !hasLeft)
          .map((person) => (
            <PersonView key={person.staffId} person={person} {...acts} />
          ))}
      </ul>
      {former.length > 0 && (
        <Disclosure title={texts.former(former.length)}>
          <ul className="stack-small">
            {former.map(({ staffId, name, role }) => (
              <li key={staffId}>{`${name ?? texts.unnamed}(${roleWords[role].name})`}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  );
}

interface PersonViewProps extends Omit<StaffViewProps, 'people'> {
  readonly person: PersonOfStaffResponse;
}

function PersonView({ person, ownId, onReassign, onLeaving }: PersonViewProps) {
  const name = person.name ?? texts.unnamed;
  return (
    <li className="line line-person">
      <span className="line-part">
        <span className="line-title">{name}</span>
        {person.kana && <span className="small quiet">{person.kana}</span>}
      </span>
      <span className="row">
        {roleWords[person.role].name}
        {person.staffId === ownId && <Badge tone="plain" text={texts.me} />}
      </span>
      <span className="row">
        <Button kind="second" small label={texts.changeRoleOf(name)} onPress={() => onReassign(person)}>
          {texts.changeRole}
        </Button>
        <Button kind="second" small label={texts.leaveOf(name)} onPress={() => onLeaving(person)}>
          {texts.leave}
        </Button>
      </span>
    </li>
  );
}
