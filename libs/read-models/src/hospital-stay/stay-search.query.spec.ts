import { sql } from 'kysely';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
  OF_REGION,
} from '../../../../test/support/scopes.js';
import { searchWordsOf } from '../patient/person-words.js';
import type { Scope } from '../scope.js';
import { searchStays, selectHits, type StaySearch } from './stay-search.query.js';

const FIRST_PAGE = { cursor: null, limit: 50 };

/** 髙橋 邉子 was in hospital once (1), is now (2) with a care manager, and comes again (3); 菅原 is there too (4). */
function aBusyHospital(): RecordedHistory {
  const history = new RecordedHistory().add('PatientRegistered').add('OrganisationRegistered');
  const patientId = ids.patientId(2);
  const other = { name: '菅原 トメ', kana: 'スガワラ トメ', birthDate: null, hospitalPatientNumber: null };
  history.addTo(patientId, 'PatientRegistered', { patientId }, other);
  history.addTo(ids.stayId(1), 'PatientAdmitted', { stayId: ids.stayId(1), admittedOn: '2026-03-01' });
  history.addTo(ids.stayId(1), 'PatientDischarged', { dischargedOn: '2026-04-01' });
  history.addTo(ids.stayId(2), 'PatientAdmitted', { stayId: ids.stayId(2), admittedOn: '2026-11-20' });
  history.addTo(ids.stayId(2), 'CareManagerIdentified', { officeId: ids.OFFICE });
  history.addTo(ids.stayId(3), 'AdmissionPlanned', { stayId: ids.stayId(3), plannedOn: '2026-12-20' });
  history.addTo(ids.stayId(4), 'PatientAdmitted', { stayId: ids.stayId(4), patientId });
  return history;
}

const staysFor = async (
  typed: string,
  search: Omit<StaySearch, 'typed'> = {},
  scope: Scope = OF_HOSPITAL,
): Promise<string[]> => {
  const page = await searchStays(readModelsOf(aBusyHospital()), scope, { typed, ...search }, FIRST_PAGE);
  return page.rows.map(({ stayId }) => stayId);
};

describe('search of stays', () => {
  it('finds every stay of the person, open ones first, then the latest', async () => {
    expect(await staysFor('たかはし')).toEqual([3, 2, 1].map(ids.stayId));
    expect(await staysFor('高橋', { isOpen: true })).toEqual([3, 2].map(ids.stayId));
    expect(await staysFor('高橋', { isOpen: false })).toEqual([ids.stayId(1)]);
  });

  it.each(['髙橋辺子', '邊子', 'ﾀｶﾊｼ ﾍﾞｺ', '1941/3/2', 'S16.3.2', '12345'])(
    '%s finds them',
    async (typed) => {
      expect(await staysFor(typed)).toHaveLength(3);
    },
  );

  it('the line is the line of the list', async () => {
    const { rows } = await searchStays(
      readModelsOf(aBusyHospital()),
      OF_OFFICE,
      { typed: '髙橋' },
      FIRST_PAGE,
    );
    expect(rows).toMatchObject([{ name: '髙橋 邉子', ward: '4東', officeName: 'みなと居宅介護支援事業所' }]);
  });

  it('the office in charge finds its own stays only, and not by the number of the hospital', async () => {
    expect(await staysFor('高橋', {}, OF_OFFICE)).toEqual([ids.stayId(2)]);
    expect(await staysFor('S16.3.2', {}, OF_OFFICE)).toEqual([ids.stayId(2)]);
    expect(await staysFor('0012345', {}, OF_OFFICE)).toEqual([]);
  });

  it('nobody else finds anything', async () => {
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE, OF_REGION]) {
      expect(await staysFor('高橋', {}, stranger)).toEqual([]);
    }
  });

  it.each([1, 2])('pages of %d hold every stay once', async (limit) => {
    const readModels = readModelsOf(aBusyHospital());
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await searchStays(readModels, OF_HOSPITAL, { typed: 'タ' }, { cursor, limit });
      found.push(...page.rows.map(({ stayId }) => stayId));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(found).toEqual([3, 2, 1].map(ids.stayId));
  });

  it.each([OF_HOSPITAL, OF_OFFICE])('walks indexes for $kind', async (scope) => {
    const readModels = readModelsOf(aBusyHospital());
    const query = selectHits(readModels, scope, searchWordsOf('高橋'), { typed: '高橋' }, FIRST_PAGE);
    const plan = await query.explain<{ detail: string }>(undefined, sql`query plan`);
    expect(plan.map(({ detail }) => detail).filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });
});
