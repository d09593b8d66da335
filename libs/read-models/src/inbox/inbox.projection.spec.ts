import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { OF_HOSPITAL, OF_OFFICE, OF_OTHER_OFFICE } from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import { type InboxLine, listInbox } from './inbox.query.js';

const inboxOf = async (scope: Scope, history: RecordedHistory): Promise<readonly InboxLine[]> =>
  (await listInbox(readModelsOf(history), scope, {}, { cursor: null, limit: 50 })).rows;
/** `kind state`, newest first. */
const statesOf = async (scope: Scope, history: RecordedHistory): Promise<readonly string[]> =>
  (await inboxOf(scope, history)).map(({ kind, state }) => `${kind} ${state}`);

const aKnownStay = (): RecordedHistory =>
  new RecordedHistory().add('PatientRegistered').add('PatientAdmitted').add('CareManagerIdentified');

describe('inbox projection: admission and discharge', () => {
  it('PatientAdmitted alone reaches nobody; CareManagerIdentified brings the admission to the office', async () => {
    expect(await inboxOf(OF_OFFICE, new RecordedHistory().add('PatientAdmitted'))).toEqual([]);
    expect(await inboxOf(OF_OFFICE, aKnownStay())).toMatchObject([
      {
        ...{ kind: 'admission', state: 'unread', fromOrganisationId: ids.HOSPITAL, name: '髙橋 邉子' },
        ...{ ward: '4東', admittedOn: '2026-12-01', arrivedAt: '2026-12-01T01:03:30.000Z' },
      },
    ]);
  });

  it('AdmissionPlanned is enough to address the office', async () => {
    const history = new RecordedHistory().add('AdmissionPlanned').add('CareManagerIdentified');
    expect(await statesOf(OF_OFFICE, history)).toEqual(['admission unread']);
  });

  it('CareManagerReplaced closes the case for one office and opens it for the other', async () => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced').add('CareManagerReplaced');
    expect(await statesOf(OF_OFFICE, history)).toEqual(['discharge done', 'admission done']);
    expect(await statesOf(OF_OTHER_OFFICE, history)).toEqual(['admission unread']);
  });

  it('the first sheet drafted takes the admission in hand, the first sent finishes it', async () => {
    const history = aKnownStay().add('AdmissionSheetDrafted');
    expect(await statesOf(OF_OFFICE, history)).toEqual(['admission inProgress']);
    expect(await statesOf(OF_OFFICE, history.add('AdmissionSheetSent'))).toEqual(['admission done']);
  });

  it('ExpectedDischargeAnnounced arrives with grade, date and message', async () => {
    expect(await inboxOf(OF_OFFICE, aKnownStay().add('ExpectedDischargeAnnounced'))).toMatchObject([
      {
        ...{
          kind: 'discharge',
          state: 'unread',
          grade: 'planned',
          expectedOn: '2026-12-14',
          channel: 'inbox',
        },
        message: '歩行器で退院の見込みです',
      },
      { kind: 'admission' },
    ]);
  });

  it('a later announcement puts an earlier one aside', async () => {
    const later = { announcementId: ids.announcementId(2), expectedOn: '2026-12-18' };
    const history = aKnownStay().add('ExpectedDischargeAnnounced').add('ExpectedDischargeAnnounced', later);
    expect(await statesOf(OF_OFFICE, history)).toEqual([
      'discharge unread',
      'discharge done',
      'admission unread',
    ]);
  });

  it('AnnouncementReceiptConfirmed and AnnouncementAcknowledged move it on, never back', async () => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced').add('AnnouncementReceiptConfirmed');
    expect((await statesOf(OF_OFFICE, history))[0]).toBe('discharge received');
    history.add('AnnouncementAcknowledged', { answer: 'possible' });
    expect((await statesOf(OF_OFFICE, history))[0]).toBe('discharge read');
    history.add('AnnouncementReceiptConfirmed');
    expect((await statesOf(OF_OFFICE, history))[0]).toBe('discharge read');
    history.add('AnnouncementAcknowledged', { answer: 'difficult' });
    expect((await statesOf(OF_OFFICE, history))[0]).toBe('discharge inProgress');
  });

  it('says who answered what, under the name that was given with it', async () => {
    const answer = { answer: 'difficult', earliestOn: '2026-12-20' } as const;
    const words = { acknowledgedByName: '小野寺 千春', reason: '訪問看護の契約に日数が必要' };
    const history = aKnownStay()
      .add('ExpectedDischargeAnnounced')
      .add('AnnouncementAcknowledged', answer, words);
    expect((await inboxOf(OF_OFFICE, history))[0]).toMatchObject({
      ...{ ...answer, answerReason: words.reason, actedByName: '小野寺 千春' },
      actedAt: '2026-12-01T01:05:30.000Z',
    });
    expect((await inboxOf(OF_OFFICE, history.erased()))[0]).toMatchObject({
      ...{ answer: 'difficult', answerReason: null, actedByName: null },
    });
  });

  it('InboxItemRead clears what asks for no other act, and withdrawn notices', async () => {
    const history = aKnownStay().add('InboxItemRead');
    expect(await statesOf(OF_OFFICE, history)).toEqual(['admission read']);
    const itemId = `discharge:${ids.announcementId(1)}`;
    history.add('ExpectedDischargeAnnounced').add('InboxItemRead', { itemId });
    expect((await statesOf(OF_OFFICE, history))[0]).toBe('discharge unread');
    history.add('ExpectedDischargeWithdrawn').add('InboxItemRead', { itemId });
    expect((await statesOf(OF_OFFICE, history))[0]).toBe('discharge read');
  });

  it('InboxItemRead of another organisation changes nothing', async () => {
    const history = aKnownStay().add('InboxItemRead', { organisationId: ids.OTHER_OFFICE });
    expect(await statesOf(OF_OFFICE, history)).toEqual(['admission unread']);
  });

  it('AnnouncementAcknowledged reaches the hospital, and waits for it unless all can be done', async () => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced');
    expect(await statesOf(OF_HOSPITAL, history)).toEqual([]);
    history.add('AnnouncementAcknowledged', { answer: 'difficult', earliestOn: '2026-12-20' });
    expect(await inboxOf(OF_HOSPITAL, history)).toMatchObject([
      {
        ...{ kind: 'dischargeAnswer', state: 'unread', fromOrganisationId: ids.OFFICE },
        ...{ answer: 'difficult', earliestOn: '2026-12-20', expectedOn: '2026-12-14', name: '髙橋 邉子' },
      },
    ]);
    history.add('AnnouncementAcknowledged', { answer: 'possible' });
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['dischargeAnswer done']);
  });

  it.each([
    'ExpectedDischargeMoved',
    'ExpectedDischargeWithdrawn',
    'CareManagerReplaced',
    'PatientDischarged',
  ] as const)('%s settles the answer for the hospital', async (type) => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced');
    history.add('AnnouncementAcknowledged', { answer: 'toBeDiscussed' }).add(type);
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['dischargeAnswer done']);
  });

  it('ExpectedDischargeAnnounced anew settles it as well', async () => {
    const again = { announcementId: ids.announcementId(2) };
    const history = aKnownStay().add('ExpectedDischargeAnnounced');
    history
      .add('AnnouncementAcknowledged', { answer: 'toBeDiscussed' })
      .add('ExpectedDischargeAnnounced', again);
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['dischargeAnswer done']);
  });

  it('ExpectedDischargeWithdrawn is news again', async () => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced').add('AnnouncementAcknowledged');
    expect(await inboxOf(OF_OFFICE, history.add('ExpectedDischargeWithdrawn'))).toMatchObject([
      { kind: 'discharge', state: 'unread', isWithdrawn: 1, actedAt: null },
      { kind: 'admission', isWithdrawn: 0 },
    ]);
  });

  it.each(['AdmissionCancelled', 'HospitalTransferMade', 'PatientDischarged', 'PatientDied'] as const)(
    '%s finishes what was open',
    async (type) => {
      const history = aKnownStay().add('ExpectedDischargeAnnounced').add(type);
      expect(await statesOf(OF_OFFICE, history)).toEqual(['discharge done', 'admission done']);
    },
  );

  it('without keys the lines remain, names and words do not', async () => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced').erased();
    expect(await inboxOf(OF_OFFICE, history)).toMatchObject([
      { kind: 'discharge', name: null, message: null },
      { kind: 'admission', name: null },
    ]);
  });
});
