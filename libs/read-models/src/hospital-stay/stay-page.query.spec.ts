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
import { findStay, type StayPage } from './stay-page.query.js';

const aBusyStay = (): RecordedHistory =>
  new RecordedHistory()
    .add('PatientRegistered')
    .add('OrganisationRegistered')
    .add('PatientAdmitted')
    .add('CareManagerIdentified')
    .add('DischargeCoordinationJudged')
    .add('DischargeExpected')
    .add('PreparationNeedAdded')
    .add('PreparationAssessed')
    .add('AdmissionSheetDrafted')
    .add('LiaisonNoteDrafted');

const pageFor = (scope: Scope, history: RecordedHistory): Promise<StayPage | undefined> =>
  findStay(readModelsOf(history), scope, ids.stayId(1));

describe('page of one stay', () => {
  it('holds person, admission, coordination, preparation and needs', async () => {
    expect(await pageFor(OF_HOSPITAL, aBusyStay())).toMatchObject({
      stay: { stayId: ids.stayId(1), officeName: 'みなと居宅介護支援事業所', expectedOn: '2026-12-14' },
      person: { name: '髙橋 邉子', birthDate: '1941-03-02' },
      admission: { attendingPhysician: '菅原 医師', cause: '左大腿骨頸部骨折' },
      coordination: { needed: true, judgedOn: '2026-12-02', criteria: ['helpToStandOrWalk'] },
      preparation: { status: 'insufficient', sentence: '準備日数が1日足りません。' },
      needs: [{ kind: 'newEquipment', state: 'open', note: '介護ベッド' }],
    });
  });

  it('tells the revision of each of the three streams, -1 for one without events', async () => {
    expect((await pageFor(OF_HOSPITAL, aBusyStay()))?.revisions).toEqual({
      ...{ hospitalStay: 2, dischargeNotice: 0, preparation: 1 },
    });
    const bare = new RecordedHistory().add('PatientAdmitted');
    expect((await pageFor(OF_HOSPITAL, bare))?.revisions).toEqual({
      ...{ hospitalStay: 0, dischargeNotice: -1, preparation: -1 },
    });
  });

  it('lists drafts for their author only', async () => {
    const history = aBusyStay();
    expect(await pageFor(OF_OFFICE, history)).toMatchObject({ sheets: [{ state: 'draft' }], notes: [{}] });
    expect(await pageFor(OF_HOSPITAL, history)).toMatchObject({ sheets: [], notes: [] });
    history.add('AdmissionSheetSent').add('LiaisonNoteSent');
    expect(await pageFor(OF_HOSPITAL, history)).toMatchObject({
      ...{ sheets: [{ state: 'sent' }], notes: [{ state: 'sent' }] },
    });
  });

  it('without keys it stands with nobody’s name or words', async () => {
    expect(await pageFor(OF_HOSPITAL, aBusyStay().erased())).toMatchObject({
      person: { name: null, birthDate: null },
      admission: { attendingPhysician: null, cause: null },
      needs: [{ note: null }],
    });
  });

  it('does not exist for anybody else', async () => {
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE, OF_REGION]) {
      expect(await pageFor(stranger, aBusyStay())).toBeUndefined();
    }
  });
});
