import { CARE_MANAGER, NURSE, OFFICE } from '../../../../test/support/builders/hospital-stay.js';
import {
  aCareManagerOfTheOffice,
  aProfile,
  aRegisteredOffice,
  CLOSURE,
  REGION,
  weekdayHours,
} from '../../../../test/support/builders/organisation.js';
import { erased, given } from '../../../../test/support/given.js';
import {
  type AddStaffMember,
  type ClosureDeclared,
  type ClosureWithdrawn,
  type DeclareClosure,
  organisation,
  type OrganisationProfile,
  type OrganisationProfileCorrected,
  type ReassignStaffMember,
  type RegisterOrganisation,
  type SetBusinessHours,
  type StaffMemberLeft,
  type StaffMemberReassigned,
  type StaffRole,
} from './index.js';

const registered = aRegisteredOffice();
const register = (change: Partial<RegisterOrganisation> = {}): RegisterOrganisation => ({
  type: 'RegisterOrganisation',
  ...registered.data,
  ...change,
});

describe('事業所の登録', () => {
  it('事業所を登録する', () => given(organisation, []).when(register()).then([registered]));
  it('番号のない事業所も登録できる', () => {
    const profile = aProfile({ officialNumber: null });
    given(organisation, [])
      .when(register({ profile }))
      .then([aRegisteredOffice({ profile })]);
  });
  it('同じ登録を繰り返しても何も起きない', () => given(organisation, [registered]).when(register()).then([]));
  it('登録済みの事業所を別の種類では登録できない', () =>
    given(organisation, [registered])
      .when(register({ kind: 'communitySupportCenter' }))
      .thenRefused('ORGANISATION_ALREADY_REGISTERED'));
  it.each(['0470000004', '047000000', 'abcdefghij'])(
    '事業所番号「%s」は検証番号が合わないので断る',
    (officialNumber) =>
      given(organisation, [])
        .when(register({ profile: aProfile({ officialNumber }) }))
        .thenRefused('OFFICIAL_NUMBER_INVALID', { officialNumber }),
  );
  it('名称のない登録は断る', () =>
    given(organisation, [])
      .when(register({ profile: aProfile({ name: ' ' }) }))
      .thenRefused('ORGANISATION_NEEDS_A_NAME'));
});

describe('事業所の訂正', () => {
  const correct = (profile: Partial<OrganisationProfile>) =>
    ({ type: 'CorrectOrganisationProfile', profile, occurredAt: '2026-11-03T00:00:00.000Z' }) as const;
  const corrected = (change: Partial<OrganisationProfile>): OrganisationProfileCorrected => ({
    type: 'OrganisationProfileCorrected',
    data: { occurredAt: '2026-11-03T00:00:00.000Z', profile: aProfile(change) },
    personal: null,
  });
  it('変えた項目だけを伝えれば、訂正後の全体が残る', () =>
    given(organisation, [registered])
      .when(correct({ fax: '0226-00-0009' }))
      .then([corrected({ fax: '0226-00-0009' })]));
  it('同じ訂正を繰り返しても何も起きない', () =>
    given(organisation, [registered, corrected({ fax: null })])
      .when(correct({ fax: null }))
      .then([]));
  it('検証番号の合わない番号への訂正は断る', () =>
    given(organisation, [registered])
      .when(correct({ officialNumber: '0470000003' }))
      .thenRefused('OFFICIAL_NUMBER_INVALID'));
  it('登録していない事業所は訂正できない', () =>
    given(organisation, [])
      .when(correct({ fax: null }))
      .thenRefused('ORGANISATION_NOT_REGISTERED'));
});

describe('営業日・営業時間', () => {
  const set = (change: Partial<SetBusinessHours> = {}): SetBusinessHours => ({
    type: 'SetBusinessHours',
    ...weekdayHours().data,
    ...change,
  });
  const weekly = weekdayHours().data.weekly;
  it('運営規程の営業時間を、効力の始まる日とともに記録する', () =>
    given(organisation, [registered]).when(set()).then([weekdayHours()]));
  it('同じ営業時間を繰り返しても何も起きない', () =>
    given(organisation, [registered, weekdayHours()]).when(set()).then([]));
  it('同じ日からの営業時間は、言い直せる', () =>
    given(organisation, [registered, weekdayHours()])
      .when(set({ opensOnHolidays: true }))
      .then([weekdayHours({ opensOnHolidays: true })]));
  it('七日そろわない週は断る', () =>
    given(organisation, [registered])
      .when(set({ weekly: weekly.slice(1) }))
      .thenRefused('WEEK_INCOMPLETE'));
  it('開く前に閉まる日は断る', () =>
    given(organisation, [registered])
      .when(set({ weekly: [...weekly.slice(0, 6), { opensAt: '12:00', closesAt: '12:00' }] }))
      .thenRefused('CLOSES_BEFORE_OPENING'));
  it('一日も開かない週は断る', () =>
    given(organisation, [registered])
      .when(set({ weekly: weekly.map(() => null) }))
      .thenRefused('NEVER_OPEN'));
  it('暦にない日の年間休業は断り、2月29日は認める', () => {
    given(organisation, [registered])
      .when(set({ yearlyClosures: [{ from: '02-30', to: '03-01' }] }))
      .thenRefused('YEARLY_CLOSURE_IMPOSSIBLE');
    const yearlyClosures = [{ from: '02-29', to: '02-29' }];
    given(organisation, [registered])
      .when(set({ yearlyClosures }))
      .then([weekdayHours({ yearlyClosures })]);
  });
});

describe('臨時休業', () => {
  const declare = (change: Partial<DeclareClosure> = {}): DeclareClosure => ({
    type: 'DeclareClosure',
    closureId: CLOSURE,
    from: '2026-12-24',
    to: '2026-12-25',
    occurredAt: '2026-12-01T00:00:00.000Z',
    ...change,
  });
  const { type: _type, ...data } = declare();
  const declared: ClosureDeclared = { type: 'ClosureDeclared', data, personal: null };
  const withdrawn: ClosureWithdrawn = {
    type: 'ClosureWithdrawn',
    data: { closureId: CLOSURE, occurredAt: '2026-12-02T00:00:00.000Z' },
    personal: null,
  };
  const withdraw = { type: 'WithdrawClosure', ...withdrawn.data } as const;
  it('休む期間を知らせる', () => given(organisation, [registered]).when(declare()).then([declared]));
  it('同じ休業を繰り返しても何も起きない', () =>
    given(organisation, [registered, declared]).when(declare()).then([]));
  it('取り消した休業は、改めて知らせられる', () =>
    given(organisation, [registered, declared, withdrawn]).when(declare()).then([declared]));
  it('前後が逆の期間や、一年を超える期間は断る', () => {
    given(organisation, [registered])
      .when(declare({ to: '2026-12-23' }))
      .thenRefused('CLOSURE_REVERSED');
    given(organisation, [registered])
      .when(declare({ to: '2036-12-25' }))
      .thenRefused('CLOSURE_TOO_LONG');
  });
  it('同じ番号で別の期間は知らせられない', () =>
    given(organisation, [registered, declared])
      .when(declare({ to: '2026-12-26' }))
      .thenRefused('CLOSURE_ID_TAKEN'));
  it('休業を取り消す', () => given(organisation, [registered, declared]).when(withdraw).then([withdrawn]));
  it('二度取り消しても何も起きない', () =>
    given(organisation, [registered, declared, withdrawn]).when(withdraw).then([]));
  it('知らせていない休業は取り消せない', () =>
    given(organisation, [registered]).when(withdraw).thenRefused('CLOSURE_UNKNOWN'));
});

describe('職員', () => {
  const joined = aCareManagerOfTheOffice();
  const add = (change: Partial<AddStaffMember> = {}): AddStaffMember => ({
    type: 'AddStaffMember',
    ...joined.data,
    name: '小野寺 千春',
    kana: 'オノデラ チハル',
    ...change,
  });
  const left: StaffMemberLeft = {
    type: 'StaffMemberLeft',
    data: { staffId: CARE_MANAGER, occurredAt: '2026-12-28T00:00:00.000Z' },
    personal: null,
  };
  const leave = { type: 'RecordStaffMemberLeft', ...left.data } as const;
  it('ケアマネジャーが加わる', () => given(organisation, [registered]).when(add()).then([joined]));
  it('同じ人が二度加わっても何も起きない', () =>
    given(organisation, [registered, joined]).when(add()).then([]));
  it('在籍中の人を別の役割では加えられない', () =>
    given(organisation, [registered, joined])
      .when(add({ role: 'officeAdministrator' }))
      .thenRefused('STAFF_MEMBER_ALREADY_JOINED'));
  it('事業所に病棟の職員は置けず、病院にケアマネジャーは置けない', () => {
    given(organisation, [registered])
      .when(add({ role: 'ward' }))
      .thenRefused('ROLE_DOES_NOT_FIT');
    given(organisation, [aRegisteredOffice({ kind: 'hospital' })])
      .when(add())
      .thenRefused('ROLE_DOES_NOT_FIT');
  });
  it('名前のない人は加えられない', () =>
    given(organisation, [registered])
      .when(add({ name: '' }))
      .thenRefused('STAFF_MEMBER_NEEDS_A_NAME'));
  const administrator = { ...joined, data: { ...joined.data, role: 'officeAdministrator' as const } };
  const reassign = (role: StaffRole): ReassignStaffMember => ({
    ...{ type: 'ReassignStaffMember', staffId: CARE_MANAGER, role, occurredAt: '2026-12-28T00:00:00.000Z' },
  });
  const reassigned = (role: StaffRole): StaffMemberReassigned => ({
    type: 'StaffMemberReassigned',
    data: { staffId: CARE_MANAGER, role, occurredAt: '2026-12-28T00:00:00.000Z' },
    personal: null,
  });
  it('在籍中の人の役割を変え、同じ役割への変更は何も起こさない', () => {
    const promoted = reassigned('officeAdministrator');
    given(organisation, [registered, joined]).when(reassign('officeAdministrator')).then([promoted]);
    given(organisation, [registered, joined, promoted]).when(reassign('officeAdministrator')).then([]);
  });
  it('種類に合わない役割、知らない人、退職した人の役割は変えられない', () => {
    given(organisation, [registered, joined]).when(reassign('ward')).thenRefused('ROLE_DOES_NOT_FIT');
    given(organisation, [registered]).when(reassign('careManager')).thenRefused('STAFF_MEMBER_UNKNOWN');
    given(organisation, [registered, joined, left])
      .when(reassign('officeAdministrator'))
      .thenRefused('STAFF_MEMBER_HAS_LEFT');
  });
  it('最後の管理者は、役割を変えることも退職することもできない', () => {
    given(organisation, [registered, administrator])
      .when(reassign('careManager'))
      .thenRefused('LAST_ADMINISTRATOR');
    given(organisation, [registered, administrator]).when(leave).thenRefused('LAST_ADMINISTRATOR');
  });
  it('管理者がもう一人いれば、退職できる', () => {
    const other = { ...administrator, data: { ...administrator.data, staffId: NURSE } };
    given(organisation, [registered, administrator, other]).when(leave).then([left]);
    given(organisation, [registered, administrator, other])
      .when(reassign('careManager'))
      .then([reassigned('careManager')]);
  });
  it('退職を記録し、二度目は何も起きない', () => {
    given(organisation, [registered, joined]).when(leave).then([left]);
    given(organisation, [registered, joined, left]).when(leave).then([]);
  });
  it('退職した人は、別の役割で戻れる', () =>
    given(organisation, [registered, joined, left])
      .when(add({ role: 'officeAdministrator' }))
      .then([{ ...joined, data: { ...joined.data, role: 'officeAdministrator' } }]));
  it('知らない人の退職は断る', () =>
    given(organisation, [registered, joined])
      .when({ ...leave, staffId: NURSE })
      .thenRefused('STAFF_MEMBER_UNKNOWN'));
  it('名前が消去されていても、同じ人と分かり、退職も記録できる', () => {
    given(organisation, erased([registered, joined]))
      .when(add())
      .then([]);
    given(organisation, erased([registered, joined]))
      .when(leave)
      .then([left]);
  });
  it('事業所は自分の圏域を覚えている', () =>
    expect(organisation.evolve(organisation.initialState, registered)).toMatchObject({
      organisationId: OFFICE,
      regionId: REGION,
    }));
});
