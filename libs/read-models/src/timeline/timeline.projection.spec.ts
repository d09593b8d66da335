import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { SAMPLE_DOCUMENTS } from '../../../../test/support/sample-documents.js';
import { SAMPLE_NOTICES } from '../../../../test/support/sample-notices.js';
import { SAMPLE_STAYS } from '../../../../test/support/sample-stays.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
  OF_REGION,
} from '../../../../test/support/scopes.js';
import type { EventType } from '../../../../test/support/samples.js';
import type { Scope } from '../scope.js';
import { listTimeline, type TimelineLine } from './timeline.query.js';

const aKnownStay = (): RecordedHistory =>
  new RecordedHistory().add('PatientAdmitted').add('CareManagerIdentified');

const timelineFor = (scope: Scope, history: RecordedHistory): Promise<readonly TimelineLine[] | undefined> =>
  listTimeline(readModelsOf(history), scope, ids.stayId(1));
const typesFor = async (scope: Scope, history: RecordedHistory): Promise<readonly string[] | undefined> =>
  (await timelineFor(scope, history))?.map(({ type }) => type);

const OPENING: Partial<Record<EventType, EventType>> = {
  AnnouncementReceiptConfirmed: 'ExpectedDischargeAnnounced',
  AnnouncementAcknowledged: 'ExpectedDischargeAnnounced',
};

describe('timeline projection', () => {
  it.each([...Object.keys(SAMPLE_STAYS), ...Object.keys(SAMPLE_NOTICES)] as EventType[])(
    '%s stands in the timeline of its stay with both times',
    async (type) => {
      const history = new RecordedHistory().add('PatientAdmitted');
      const opening = OPENING[type];
      if (opening) history.add(opening);
      const line = (await timelineFor(OF_HOSPITAL, history.add(type)))?.at(-1);
      expect(line).toMatchObject({ type, occurredAt: '2026-12-01T01:00:00.000Z', actor: ids.NURSE });
      expect(line?.recordedAt).toBe(history.events.at(-1)?.metadata.recordedAt);
      expect(line?.revision).toBe(history.events.at(-1)?.revision);
    },
  );

  it.each(Object.keys(SAMPLE_DOCUMENTS) as EventType[])(
    '%s stands in the timeline of its stay',
    async (type) => {
      const opening = type.startsWith('AdmissionSheet') ? 'AdmissionSheetDrafted' : 'LiaisonNoteDrafted';
      const history = aKnownStay();
      if (type !== opening) history.add(opening);
      expect((await typesFor(OF_OFFICE, history.add(type)))?.at(-1)).toBe(type);
    },
  );

  it('a note about no stay stands in no timeline', async () => {
    const history = aKnownStay().add('LiaisonNoteDrafted', { stayId: null }).add('LiaisonNoteSent');
    expect(await typesFor(OF_OFFICE, history)).toEqual(['PatientAdmitted', 'CareManagerIdentified']);
  });

  it('keeps facts and words apart; without keys only the words are gone', async () => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced');
    const facts = { data: { expectedOn: '2026-12-14' } };
    const words = { message: '歩行器で退院の見込みです' };
    expect((await timelineFor(OF_HOSPITAL, history))?.at(-1)).toMatchObject({ ...facts, words });
    expect((await timelineFor(OF_HOSPITAL, history.erased()))?.at(-1)).toMatchObject({
      ...facts,
      words: null,
    });
  });
});

describe('timeline query', () => {
  it('a draft is its author’s alone, also the draft of a second report', async () => {
    const history = aKnownStay().add('AdmissionSheetDrafted').add('AdmissionSheetSectionFilled');
    expect(await typesFor(OF_HOSPITAL, history)).toEqual(['PatientAdmitted', 'CareManagerIdentified']);
    history.add('AdmissionSheetSent').add('AdmissionSheetSectionFilled');
    expect((await typesFor(OF_HOSPITAL, history))?.slice(2)).toEqual(['AdmissionSheetSent']);
    expect(await typesFor(OF_OFFICE, history)).toHaveLength(6);
  });

  it('what another office was told is not for this one', async () => {
    const other = { announcementId: ids.announcementId(2), officeId: ids.OTHER_OFFICE };
    const history = aKnownStay()
      .add('ExpectedDischargeAnnounced', other)
      .add('AnnouncementReceiptConfirmed', { announcementId: ids.announcementId(2) });
    expect(await typesFor(OF_HOSPITAL, history)).toHaveLength(4);
    expect(await typesFor(OF_OFFICE, history)).toHaveLength(2);
  });

  it('a stranger does not learn that the stay exists', async () => {
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE, OF_REGION]) {
      expect(await timelineFor(stranger, aKnownStay())).toBeUndefined();
    }
  });
});
