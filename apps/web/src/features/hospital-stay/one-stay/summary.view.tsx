import { careLevelNames, type StayResponse } from '@tsunagi/contracts';
import { Facts } from '../../../ui/facts.js';
import { birthDay, moment, shortDate } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import type { StayLine } from '../stay.model.js';
import { oneStayTexts as texts } from './labels.ja.js';

type Fact = readonly [term: string, words: string];

function admitted({ admittedOn, admittedAt, plannedOn }: StayLine): string {
  if (admittedAt) return moment(admittedAt);
  if (admittedOn) return `${shortDate(admittedOn)}(時刻は不明)`;
  return plannedOn ? `${shortDate(plannedOn)}の予定` : '-';
}

function coordinated({ needed, judgedOn }: StayResponse['coordination']): string {
  if (needed === null) return texts.notJudged;
  return `${needed ? texts.needed : texts.notNeeded}${judgedOn ? `(${shortDate(judgedOn)}に判定)` : ''}`;
}

/** What is left out is not known. */
const known = (facts: readonly (readonly [string, string | null | undefined])[]): readonly Fact[] =>
  facts.flatMap(([term, words]) => (words ? [[term, words] as const] : []));

/** 入院のあらまし */
export function SummaryView({ stay, person, admission, coordination }: StayResponse) {
  const level = person?.careLevel;
  return (
    <Panel title={texts.summary}>
      <Facts
        facts={known([
          [texts.born, stay.birthDate && birthDay(stay.birthDate)],
          [texts.patientNumber, person?.hospitalPatientNumber],
          [texts.careLevel, level && careLevelNames[level]],
          [texts.admitted, admitted(stay)],
          [texts.cause, admission.cause],
          [texts.coordination, coordinated(coordination)],
        ])}
      />
    </Panel>
  );
}
