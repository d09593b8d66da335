import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
  OF_REGION,
} from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import { listToldDates, type ToldDate } from './told-dates.query.js';

const aToldOffice = (): RecordedHistory =>
  new RecordedHistory()
    .add('OrganisationRegistered')
    .add('PatientAdmitted')
    .add('CareManagerIdentified')
    .add('ExpectedDischargeAnnounced');

const toldTo = (scope: Scope, history: RecordedHistory): Promise<readonly ToldDate[]> =>
  listToldDates(readModelsOf(history), scope, ids.stayId(1));

describe('announcement projection', () => {
  it('ExpectedDischargeAnnounced says who was told which date, when and how', async () => {
    expect(await toldTo(OF_HOSPITAL, aToldOffice())).toMatchObject([
      {
        ...{
          officeId: ids.OFFICE,
          officeName: 'みなと居宅介護支援事業所',
          grade: 'planned',
          channel: 'inbox',
        },
        ...{ expectedOn: '2026-12-14', announcedAt: '2026-12-01T01:00:00.000Z', consentForm: 'oral' },
        ...{
          recordedAt: '2026-12-01T01:04:30.000Z',
          message: '歩行器で退院の見込みです',
          acknowledgedAt: null,
        },
      },
    ]);
  });

  it('a range without a date is told as a range', async () => {
    const foreseen = { from: '2026-12-10', to: '2026-12-20' };
    const history = aToldOffice().add('ExpectedDischargeAnnounced', {
      ...{ announcementId: ids.announcementId(2), grade: 'prospect', expectedOn: null, foreseen },
    });
    expect((await toldTo(OF_HOSPITAL, history))[1]).toMatchObject({
      ...{ expectedOn: null, foreseenFrom: '2026-12-10', foreseenTo: '2026-12-20' },
    });
  });

  it('AnnouncementReceiptConfirmed and AnnouncementAcknowledged follow it', async () => {
    const history = aToldOffice().add('AnnouncementReceiptConfirmed').add('AnnouncementAcknowledged');
    expect(await toldTo(OF_HOSPITAL, history)).toMatchObject([
      {
        ...{ receiptConfirmedAt: '2026-12-01T01:00:00.000Z', answer: 'difficult', earliestOn: '2026-12-16' },
        ...{ acknowledgedByName: '小野寺', answerReason: '福祉用具の納品が間に合わない' },
      },
    ]);
  });

  it('without keys dates and times remain, words do not', async () => {
    expect(await toldTo(OF_HOSPITAL, aToldOffice().add('AnnouncementAcknowledged').erased())).toMatchObject([
      { expectedOn: '2026-12-14', answer: 'difficult', message: null, acknowledgedByName: null },
    ]);
  });

  it('an office reads what it was told itself, others nothing', async () => {
    const other = { announcementId: ids.announcementId(2), officeId: ids.OTHER_OFFICE };
    const history = aToldOffice().add('ExpectedDischargeAnnounced', other);
    expect(await toldTo(OF_HOSPITAL, history)).toHaveLength(2);
    expect(await toldTo(OF_OFFICE, history)).toHaveLength(1);
    for (const stranger of [OF_OTHER_OFFICE, OF_OTHER_HOSPITAL, OF_REGION]) {
      expect(await toldTo(stranger, history)).toEqual([]);
    }
  });
});
