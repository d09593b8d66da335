import { ageOn, birthDay, longDate, moment, shortDate } from '../../../ui/japanese-date.js';
import { Facts } from '../../../ui/facts.js';
import { Panel } from '../../../ui/panel.js';
import { panels, stayStates } from '../labels.ja.js';
import type { Stay, StayLine } from '../stay.model.js';
import { careManagerWords, expectedWords } from '../words.ja.js';

/** 満年齢 on the day of admission. */
function born({ birthDate, admittedOn, plannedOn }: StayLine): string {
  const on = admittedOn ?? plannedOn;
  if (!birthDate) return '-';
  return on ? `${birthDay(birthDate)}(入院時${ageOn(birthDate, on)}歳)` : birthDay(birthDate);
}

function admitted({ admittedOn, admittedAt, plannedOn }: StayLine): string {
  if (admittedAt) return moment(admittedAt);
  if (admittedOn) return `${shortDate(admittedOn)}(時刻は不明)`;
  return plannedOn ? `${shortDate(plannedOn)}の予定` : '-';
}

export function SummaryView({ stay, admission }: Stay) {
  const place = [stay.hospitalName, stay.ward, stay.room].filter(Boolean).join(' ');
  return (
    <Panel title={panels.summary}>
      <Facts
        facts={[
          ['生年月日', born(stay)],
          ['状態', stayStates[stay.status]],
          ['入院', admitted(stay)],
          [stay.endedOn ? '終了' : '退院予定', stay.endedOn ? longDate(stay.endedOn) : expectedWords(stay)],
          ['場所', place || '-'],
          ['主治医', admission.attendingPhysician ?? '-'],
          ['担当', careManagerWords(stay)],
        ]}
      />
    </Panel>
  );
}
