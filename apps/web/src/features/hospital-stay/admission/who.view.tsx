import { Panel } from '../../../ui/panel.js';
import type { AdmissionForm } from './use-admission.js';
import { newPersonOf } from './admission.model.js';
import { admissionTexts as texts } from './labels.ja.js';
import { Namesakes } from './namesakes.view.js';
import { NewPersonView } from './new-person.view.js';
import { PersonCard } from './person-card.view.js';
import { PersonPicker } from './person-picker.js';

/** どなたの入院ですか: found among the own records, or new. */
export function WhoView({ form }: { readonly form: AdmissionForm }) {
  const { draft, today, errors, change } = form;
  const { who } = draft;
  const toNobody = (): void => change({ who: { kind: 'nobody' } });
  return (
    <Panel title={texts.who}>
      {who.kind === 'nobody' && (
        <PersonPicker
          error={errors['person']}
          onChoose={(person) => change({ who: { kind: 'known', person } })}
          onNew={(typed) => change({ who: { kind: 'new', person: newPersonOf(typed) } })}
        />
      )}
      {who.kind === 'known' && (
        <PersonCard person={who.person} today={today} isNew={form.isRegistered} onOther={toNobody} />
      )}
      {who.kind === 'new' && (
        <>
          <NewPersonView
            person={who.person}
            today={today}
            errors={errors}
            onChange={(part) => change({ who: { kind: 'new', person: { ...who.person, ...part } } })}
            onOther={toNobody}
          />
          <Namesakes
            person={who.person}
            today={today}
            onChoose={(person) => change({ who: { kind: 'known', person } })}
          />
        </>
      )}
    </Panel>
  );
}
