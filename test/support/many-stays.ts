import type { OrganisationId, RegionId } from '@tsunagi/domain';
import {
  type ProjectedEvent,
  type Projection,
  type ReadModelStore,
  type Statement,
} from '@tsunagi/read-models';
import { personProjection } from '../../libs/read-models/src/patient/person.projection.js';
import { stayProjection } from '../../libs/read-models/src/hospital-stay/stay.projection.js';
import * as ids from './ids-of-the-region.js';
import { sampleEvent } from './sample-events.js';

const FIRST_DAY = Date.parse('2026-11-03T00:00:00.000Z');
const DAY_MS = 86_400_000;
const DAYS = 60;

interface Place {
  readonly hospitalId: OrganisationId;
  readonly officeId: OrganisationId;
  readonly regionId: RegionId;
}

export const nameOf = (number: number): string => `汐見 ${String(number).padStart(5, '0')}`;
const dayOf = (number: number): string =>
  new Date(FIRST_DAY + (number % DAYS) * DAY_MS).toISOString().slice(0, 10);

/** One stay: admitted on one of four wards; two of three have an office and a date. */
function eventsOf(number: number, { hospitalId, officeId, regionId }: Place): readonly ProjectedEvent[] {
  const [stayId, patientId] = [ids.stayId(number), ids.patientId(number)];
  const personal = { name: nameOf(number), kana: 'シオミ' };
  const ward = `${(number % 4) + 2}階病棟`;
  const admission = { hospitalId, admittedOn: '2026-10-20', admittedAt: null };
  const isKnown = number % 3 > 0;
  const events = [
    [`patient-${patientId}`, sampleEvent('PatientRegistered', { organisationId: hospitalId }, personal)],
    [`hospitalStay-${stayId}`, sampleEvent('PatientAdmitted', { ...admission, stayId, patientId, ward })],
    ...(isKnown
      ? ([
          [`hospitalStay-${stayId}`, sampleEvent('CareManagerIdentified', { officeId })],
          [
            `dischargeNotice-${stayId}`,
            sampleEvent('DischargeExpected', { stayId, expectedOn: dayOf(number) }),
          ],
        ] as const)
      : []),
  ] as const;
  const owner = { organisationId: hospitalId, regionId };
  const metadata = {
    actor: ids.NURSE,
    organisationId: hospitalId,
    owner,
    recordedAt: '2026-11-02T00:00:00.000Z',
  };
  return events.map(([stream, event], place) => {
    const position = `0-${number}-${place}`;
    return { id: ids.eventId(number * 4 + place), stream, revision: place, position, event, metadata };
  });
}

const statementsOf = (recorded: ProjectedEvent, { on }: Projection): readonly Statement[] =>
  (on as Readonly<Record<string, ((one: ProjectedEvent) => readonly Statement[]) | undefined>>)[
    recorded.event.type
  ]?.(recorded) ?? [];

/** Writes stays into the read models alone, in seconds; the log does not know them. */
export function seedStays(store: ReadModelStore, count: number, place: Place): void {
  const statements: Statement[] = [];
  for (let number = 1; number <= count; number++) {
    for (const recorded of eventsOf(number, place)) {
      statements.push(...statementsOf(recorded, personProjection), ...statementsOf(recorded, stayProjection));
    }
  }
  store.purge(statements);
}
