import { sql } from 'kysely';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { OF_HOSPITAL, OF_OFFICE, OF_OTHER_HOSPITAL, OF_REGION } from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import { searchPersons, selectHits } from './person-search.query.js';
import { searchWordsOf } from './person-words.js';

const FIRST_PAGE = { cursor: null, limit: 50 };

const PEOPLE = [
  { name: '髙橋 花子', kana: 'タカハシ ハナコ', birthDate: '1935-04-05', hospitalPatientNumber: '0012345' },
  { name: '高橋一郎', kana: 'タカハシイチロウ', birthDate: '1941-03-02', hospitalPatientNumber: '0099001' },
  { name: '渡邉 はな', kana: 'ワタナベ ハナ', birthDate: '1935-04-05', hospitalPatientNumber: null },
  { name: 'Nguyen Thi Hoa', kana: 'グエン・ティ・ホア', birthDate: null, hospitalPatientNumber: '3100405' },
];

function aFullRegister(): RecordedHistory {
  const history = new RecordedHistory();
  PEOPLE.forEach((person, index) => {
    const patientId = ids.patientId(index + 1);
    history.addTo(patientId, 'PatientRegistered', { patientId, organisationId: ids.HOSPITAL }, person);
  });
  return history;
}

const found = async (typed: string, scope: Scope = OF_HOSPITAL, history = aFullRegister()) =>
  (await searchPersons(readModelsOf(history), scope, typed, FIRST_PAGE)).rows;
const namesFor = async (typed: string, scope?: Scope): Promise<(string | null)[]> =>
  (await found(typed, scope)).map(({ name }) => name);

describe('search of own persons', () => {
  it.each(['高橋', '髙橋', 'タカハシ', 'ﾀｶﾊｼ', 'たかはし', 'たか', '橋'])(
    '%s finds both 髙橋',
    async (typed) => {
      expect(await namesFor(typed)).toEqual(['高橋一郎', '髙橋 花子']);
    },
  );

  it.each([
    ['花子', ['髙橋 花子']],
    ['花子 高橋', ['髙橋 花子']],
    ['高橋花子', ['髙橋 花子']],
    ['はな', ['髙橋 花子', '渡邉 はな']],
    ['渡辺　はな', ['渡邉 はな']],
    ['ぐえん', ['Nguyen Thi Hoa']],
    ['thi', ['Nguyen Thi Hoa']],
    ['0012345', ['髙橋 花子']],
    ['123', ['髙橋 花子']],
    ['００１２', ['髙橋 花子']],
    ['2345', []],
    ['S10.4.5', ['髙橋 花子', '渡邉 はな']],
    ['昭和10年 4月5日', ['髙橋 花子', '渡邉 はな']],
    ['1935/4/5', ['髙橋 花子', '渡邉 はな']],
    ['3100405', ['Nguyen Thi Hoa', '髙橋 花子', '渡邉 はな']],
    ['高橋 S10.4.5', ['髙橋 花子']],
    ['1935', []],
    ['・', []],
    ["%' OR 1=1", []],
  ])('%s finds %j', async (typed, names) => {
    expect(await namesFor(typed)).toEqual(names);
  });

  it('nobody else finds them', async () => {
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OFFICE, OF_REGION]) {
      expect(await namesFor('高橋', stranger)).toEqual([]);
    }
  });

  it('an erased person is not found', async () => {
    expect(await found('高橋', OF_HOSPITAL, aFullRegister().erased())).toEqual([]);
  });

  it('names the open stay, one that has begun before one that is planned', async () => {
    const history = aFullRegister().add('AdmissionPlanned', { stayId: ids.stayId(1) });
    expect(await found('花子', OF_HOSPITAL, history)).toMatchObject([
      { openStayId: ids.stayId(1), openStayStatus: 'planned' },
    ]);
    history.addTo(ids.stayId(2), 'PatientAdmitted', { stayId: ids.stayId(2) });
    expect(await found('花子', OF_HOSPITAL, history)).toMatchObject([
      {
        openStayId: ids.stayId(2),
        openStayStatus: 'admitted',
        openStayOn: '2026-12-01',
        openStayWard: '4東',
      },
    ]);
    history.addTo(ids.stayId(2), 'PatientDischarged').addTo(ids.stayId(1), 'AdmissionCancelled');
    expect(await found('花子', OF_HOSPITAL, history)).toMatchObject([{ openStayId: null }]);
  });

  it('page by page everybody once', async () => {
    const readModels = readModelsOf(aFullRegister());
    const first = await searchPersons(readModels, OF_HOSPITAL, 'ハ', { cursor: null, limit: 2 });
    const next = { cursor: first.nextCursor, limit: 2 };
    const second = await searchPersons(readModels, OF_HOSPITAL, 'ハ', next);
    const names = [...first.rows, ...second.rows].map(({ name }) => name);
    expect(names).toEqual(['高橋一郎', '髙橋 花子', '渡邉 はな']);
    expect(second.nextCursor).toBeNull();
  });

  it('walks the index of keys', async () => {
    const words = searchWordsOf('高橋 S10.4.5');
    const query = selectHits(readModelsOf(aFullRegister()), OF_HOSPITAL, words, FIRST_PAGE);
    const plan = await query.explain<{ detail: string }>(undefined, sql`query plan`);
    const steps = plan.map(({ detail }) => detail);
    expect(
      steps.filter((step) => /^SEARCH personKey USING (PRIMARY KEY|COVERING INDEX)/.test(step)),
    ).not.toEqual([]);
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });
});
