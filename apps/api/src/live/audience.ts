import type { Recorded } from '@tsunagi/event-store';
import {
  listInformed,
  listPartiesOfNotes,
  listPartiesOfPatients,
  listPartiesOfSheets,
  listPartiesOfStays,
  type PartiesOfDocument,
  type PartiesOfStay,
  type ReadModels,
} from '@tsunagi/read-models';
import { Changes, type LiveTopic, organisation, region } from './change.js';

type Told = (recorded: Recorded, changes: Changes) => void;
/** Who is entitled to hear of the streams of one category. */
type Audience = (readModels: ReadModels, ids: readonly string[]) => Promise<Told>;

const subjectOf = ({ stream }: Recorded): string => stream.slice(stream.indexOf('-') + 1);
const categoryOf = ({ stream }: Recorded): string => stream.slice(0, stream.indexOf('-'));

const OF_A_DATE = /^(DischargeForeseen|DischargeExpected|ExpectedDischarge|Announcement)/;
const DRAFTING = /(Drafted|Filled)$/;
const OF_THE_STAY: readonly LiveTopic[] = ['stays', 'watch', 'inbox'];

function tellStay(
  { stayId, hospitalId, officeId, regionId }: PartiesOfStay,
  { event }: Recorded,
  changes: Changes,
): void {
  const topics = OF_A_DATE.test(event.type) ? ([...OF_THE_STAY, 'told-dates'] as const) : OF_THE_STAY;
  const entitled = officeId === null ? [hospitalId] : [hospitalId, officeId];
  for (const one of entitled) {
    for (const topic of topics) changes.add(organisation(one), topic, topic === 'inbox' ? null : stayId);
  }
  if (regionId !== null) changes.add(region(regionId), 'watch', null);
}

/** Whoever was told something before hears that the lists have changed, not of which stay. */
const ofStays: Audience = async (readModels, ids) => {
  const parties = new Map((await listPartiesOfStays(readModels, ids)).map((one) => [one.stayId, one]));
  const informed = await listInformed(readModels, ids);
  return (recorded, changes) => {
    const stay = parties.get(subjectOf(recorded));
    if (!stay) return;
    tellStay(stay, recorded, changes);
    for (const { stayId, organisationId } of informed) {
      if (stayId !== stay.stayId || organisationId === stay.officeId) continue;
      for (const topic of OF_THE_STAY) changes.add(organisation(organisationId), topic, null);
    }
  };
};

const ofDocuments =
  (
    topic: 'sheet' | 'note',
    list: (readModels: ReadModels, ids: readonly string[]) => Promise<readonly PartiesOfDocument[]>,
  ): Audience =>
  async (readModels, ids) => {
    const parties = await list(readModels, ids);
    return (recorded, changes) => {
      const isDraft = DRAFTING.test(recorded.event.type);
      for (const { id, stayId, senderId, addresseeId } of parties) {
        if (id !== subjectOf(recorded)) continue;
        const between = isDraft ? [recorded.metadata.organisationId ?? senderId] : [senderId, addresseeId];
        for (const one of between.filter((party) => party !== null)) {
          changes.add(organisation(one), topic, id);
          if (stayId !== null) changes.add(organisation(one), 'stays', stayId);
          changes.add(organisation(one), 'inbox', null);
        }
      }
    };
  };

const ofPatients: Audience = async (readModels, ids) => {
  const parties = await listPartiesOfPatients(readModels, ids);
  return (recorded, changes) => {
    for (const stay of parties) {
      if (stay.patientId === subjectOf(recorded)) tellStay(stay, recorded, changes);
    }
  };
};

const ofOrganisations: Audience = () =>
  Promise.resolve((recorded, changes) => {
    changes.add(organisation(subjectOf(recorded)), 'organisation', subjectOf(recorded));
  });

/** What somebody has read, the others of the organisation need not. */
const ofReadings: Audience = () =>
  Promise.resolve(({ metadata: { organisationId } }, changes) => {
    if (organisationId !== null) changes.add(organisation(organisationId), 'inbox', null);
  });

const AUDIENCES: Readonly<Record<string, Audience>> = {
  hospitalStay: ofStays,
  dischargeNotice: ofStays,
  preparation: ofStays,
  admissionSheet: ofDocuments('sheet', listPartiesOfSheets),
  liaisonNote: ofDocuments('note', listPartiesOfNotes),
  patient: ofPatients,
  organisation: ofOrganisations,
  inboxReading: ofReadings,
};

/** What the events changed, for everybody who is entitled to know it; ids only. */
export async function changesOf(readModels: ReadModels, events: readonly Recorded[]): Promise<Changes> {
  const changes = new Changes();
  for (const [category, audience] of Object.entries(AUDIENCES)) {
    const concerned = events.filter((recorded) => categoryOf(recorded) === category);
    if (concerned.length === 0) continue;
    const tell = await audience(readModels, [...new Set(concerned.map(subjectOf))]);
    for (const recorded of concerned) tell(recorded, changes);
  }
  return changes;
}
