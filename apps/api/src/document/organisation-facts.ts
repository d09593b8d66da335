import type { OrganisationEvent, StaffId } from '@tsunagi/domain';
import { type Fact, type Facts, withFacts } from './fact.js';

/** 病院・事業所の基本情報 for a document. */
export const organisationFacts = (events: readonly OrganisationEvent[]): Facts =>
  events.reduce<Facts>((facts, event) => {
    if (event.type !== 'OrganisationRegistered' && event.type !== 'OrganisationProfileCorrected')
      return facts;
    const { name, officialNumber, tel, fax } = event.data.profile;
    return withFacts(facts, { name, officialNumber, tel, fax }, event.data.occurredAt);
  }, {});

/** The name of one person who works there. */
export function staffName(events: readonly OrganisationEvent[], staffId: StaffId): Fact | null {
  const joined = events.findLast(
    (event) => event.type === 'StaffMemberJoined' && event.data.staffId === staffId,
  );
  if (joined?.type !== 'StaffMemberJoined' || joined.personal === null) return null;
  return { value: joined.personal.name, asOf: joined.data.occurredAt };
}
