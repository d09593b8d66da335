import type { OrganisationKind } from '@tsunagi/domain';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { OF_HOSPITAL, OF_OFFICE, OF_OTHER_OFFICE, OF_OTHER_REGION } from '../../../../test/support/scopes.js';
import {
  findCalendar,
  findOrganisation,
  listOrganisations,
  listPeople,
  listStaff,
} from './directory.query.js';

const anOffice = (): RecordedHistory => new RecordedHistory().add('OrganisationRegistered');
const FIRST_PAGE = { cursor: null, limit: 50 };

describe('directory projection', () => {
  it('OrganisationRegistered enters the directory of its region', async () => {
    const readModels = readModelsOf(anOffice());
    expect(await findOrganisation(readModels, OF_HOSPITAL, ids.OFFICE)).toMatchObject({
      ...{ name: 'みなと居宅介護支援事業所', kind: 'homeCareSupportOffice', revision: 0 },
    });
  });

  it('OrganisationProfileCorrected changes the entry', async () => {
    const readModels = readModelsOf(anOffice().add('OrganisationProfileCorrected'));
    expect(await findOrganisation(readModels, OF_HOSPITAL, ids.OFFICE)).toMatchObject({
      ...{ fax: '0226-00-0002', revision: 1 },
    });
  });

  it('BusinessHoursSet, ClosureDeclared and ClosureWithdrawn make the calendar', async () => {
    const history = anOffice().add('BusinessHoursSet').add('ClosureDeclared');
    const calendar = await findCalendar(readModelsOf(history), ids.OFFICE);
    expect(calendar.hours).toMatchObject([{ effectiveFrom: '2026-04-01', opensOnHolidays: false }]);
    expect(calendar.hours[0]?.weekly[1]).toEqual({ opensAt: '09:00', closesAt: '18:00' });
    expect(calendar.hours[0]?.yearlyClosures).toEqual([{ from: '12-29', to: '01-03' }]);
    expect(calendar.closures).toEqual([{ closureId: 'bon', from: '2026-08-13', to: '2026-08-16' }]);
    const open = await findCalendar(readModelsOf(history.add('ClosureWithdrawn')), ids.OFFICE);
    expect(open.closures).toEqual([]);
  });

  it('the newest business hours stand first', async () => {
    const history = anOffice()
      .add('BusinessHoursSet')
      .add('BusinessHoursSet', { effectiveFrom: '2027-01-01' });
    const { hours } = await findCalendar(readModelsOf(history), ids.OFFICE);
    expect(hours.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2027-01-01', '2026-04-01']);
  });

  it('StaffMemberJoined and StaffMemberLeft make the staff of the organisation itself', async () => {
    const history = anOffice().add('StaffMemberJoined');
    expect(await listStaff(readModelsOf(history), OF_OFFICE)).toMatchObject([
      { staffId: ids.CARE_MANAGER, role: 'careManager', name: '小野寺 恵' },
    ]);
    expect(await listStaff(readModelsOf(history), OF_OTHER_OFFICE)).toEqual([]);
    expect(await listStaff(readModelsOf(history.add('StaffMemberLeft')), OF_OFFICE)).toEqual([]);
  });

  it('StaffMemberReassigned changes the role, and whoever has left stands last among the people', async () => {
    const history = anOffice().add('StaffMemberJoined').add('StaffMemberReassigned');
    history.add('StaffMemberJoined', { staffId: ids.NURSE }, { name: '浅野 遥', kana: 'アサノ ハルカ' });
    history.add('StaffMemberLeft', { staffId: ids.NURSE });
    expect(await listPeople(readModelsOf(history), OF_OFFICE)).toMatchObject([
      { staffId: ids.CARE_MANAGER, role: 'officeAdministrator', hasLeft: 0 },
      { staffId: ids.NURSE, name: '浅野 遥', hasLeft: 1 },
    ]);
    expect(await listPeople(readModelsOf(history), OF_OTHER_OFFICE)).toEqual([]);
  });

  it('staff without keys stay without names', async () => {
    const history = anOffice().add('StaffMemberJoined').erased();
    expect(await listStaff(readModelsOf(history), OF_OFFICE)).toMatchObject([
      { staffId: ids.CARE_MANAGER, name: null },
    ]);
  });
});

describe('directory queries', () => {
  const aRegion = (): RecordedHistory => {
    const history = anOffice();
    ['しおさい', 'あおば', 'うみかぜ'].forEach((name, index) => {
      const organisationId = ids.stayId(100 + index);
      const { profile } = {
        profile: { name, kana: null, officialNumber: null, postalCode: null, address: null },
      };
      history.addTo(organisationId, 'OrganisationRegistered', {
        ...{ organisationId, regionId: ids.REGION, kind: 'communitySupportCenter' },
        profile: { ...profile, town: null, tel: null, fax: null },
      });
    });
    return history;
  };

  it('lists by name, page by page, each organisation once', async () => {
    const readModels = readModelsOf(aRegion());
    const first = await listOrganisations(readModels, OF_HOSPITAL, {}, { cursor: null, limit: 3 });
    const next = { cursor: first.nextCursor, limit: 3 };
    const second = await listOrganisations(readModels, OF_HOSPITAL, {}, next);
    const names = [...first.rows, ...second.rows].map(({ name }) => name);
    expect(names).toEqual(['あおば', 'うみかぜ', 'しおさい', 'みなと居宅介護支援事業所']);
    expect(second.nextCursor).toBeNull();
  });

  it('finds by kind', async () => {
    const readModels = readModelsOf(aRegion());
    const namesOf = async (kinds: readonly OrganisationKind[]): Promise<string[]> =>
      (await listOrganisations(readModels, OF_HOSPITAL, { kinds }, FIRST_PAGE)).rows.map(({ name }) => name);
    expect(await namesOf(['communitySupportCenter'])).toHaveLength(3);
    expect(await namesOf(['homeCareSupportOffice'])).toEqual(['みなと居宅介護支援事業所']);
    expect(await namesOf(['communitySupportCenter', 'homeCareSupportOffice'])).toHaveLength(4);
    expect(await namesOf(['hospital'])).toEqual([]);
  });

  it.each([
    ['ウミ', ['うみかぜ']],
    ['みなと', ['みなと居宅介護支援事業所']],
    ['ﾐﾅﾄｷﾖﾀｸ', ['みなと居宅介護支援事業所']],
    ['きょたく', ['みなと居宅介護支援事業所']],
    ['0470500', ['みなと居宅介護支援事業所']],
    ['南町', ['みなと居宅介護支援事業所']],
    ['気仙沼 みなと', ['みなと居宅介護支援事業所']],
    ['港町', []],
    ['あおば うみかぜ', []],
  ])('%s finds %j by name, kana, number, town or address', async (typed, names) => {
    const { rows } = await listOrganisations(readModelsOf(aRegion()), OF_HOSPITAL, { typed }, FIRST_PAGE);
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it('is found by what the corrected profile says', async () => {
    const history = anOffice().add('OrganisationProfileCorrected');
    const found = await listOrganisations(readModelsOf(history), OF_HOSPITAL, { typed: '南町' }, FIRST_PAGE);
    expect(found.rows).toHaveLength(1);
  });

  it('another region sees none of it', async () => {
    const readModels = readModelsOf(aRegion());
    expect((await listOrganisations(readModels, OF_OTHER_REGION, {}, FIRST_PAGE)).rows).toEqual([]);
    expect(await findOrganisation(readModels, OF_OTHER_REGION, ids.OFFICE)).toBeUndefined();
  });
});
