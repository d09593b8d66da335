import { describe, expect, it } from '@jest/globals';
import type { ContactResponse, StayLineResponse, StayResponse, ToldDateResponse } from '@tsunagi/contracts';
import { noDate, typedOf } from '../../ui/dates/typed-date.js';
import { problemsOf, unconfirmed } from './check.model.js';
import { firstDraft, type NoticeCase, type NoticeDraft, type Recipient, withOffice } from './notice.model.js';
import { periodsFrom } from './periods.model.js';
import { planOf, takenBy } from './plan.model.js';

const aContact = (changes: Partial<ContactResponse> = {}): ContactResponse => ({
  ...{ organisationId: 'office', kind: 'homeCareSupportOffice', name: 'うみねこ', address: null },
  ...{ tel: '0226-00-1234', fax: '0226-00-1235', readsInbox: true, weekly: [], hoursAssumed: true },
  ...{ closedToday: null, nextOpenOn: null, closures: [] },
  ...changes,
});

const stayOf = (line: Partial<StayLineResponse>): StayResponse =>
  ({
    stay: { expectedOn: null, foreseenFrom: null, foreseenTo: null, status: 'admitted', ...line },
    revisions: { hospitalStay: 1, dischargeNotice: 4, preparation: 2 },
  }) as StayResponse;

const aCase = (
  line: Partial<StayLineResponse> = {},
  told: readonly Partial<ToldDateResponse>[] = [],
  office: ContactResponse | null = aContact(),
): NoticeCase => ({
  stay: stayOf(line),
  people: {
    ...{ hospital: null, ward: null, room: null, department: null, attendingPhysician: null },
    ...{ careManagerName: null, office, supportCenter: null, alsoTold: [] },
  },
  told: told as readonly ToldDateResponse[],
});

const draftFor = (known: NoticeCase, changes: Partial<NoticeDraft> = {}): NoticeDraft => ({
  ...firstDraft(known),
  ...changes,
});
const pathsOf = (draft: NoticeDraft, known: NoticeCase): readonly string[] =>
  planOf(draft, known).map(({ path }) => path);
const toDate = (date: string): Partial<NoticeDraft> => ({ expectedOn: typedOf(date), consentForm: 'oral' });
const only = (draft: NoticeDraft, change: Partial<Recipient>): NoticeDraft => ({
  ...draft,
  recipients: draft.recipients.map((each) => ({ ...each, ...change })),
});

describe('the plan of a notice', () => {
  it('records a first date, then tells', () => {
    const known = aCase();
    expect(pathsOf(draftFor(known, toDate('2026-11-13')), known)).toEqual(['expected-date', 'announcements']);
  });

  it('moves a date that stands, at the revision that was seen, and gives the reason', () => {
    const known = aCase({ expectedOn: '2026-11-10' });
    const [move] = planOf(draftFor(known, { ...toDate('2026-11-13'), reason: ' 発熱 ' }), known);
    expect(move).toMatchObject({
      ...{ path: 'move', ifMatch: '"4"', body: { expectedOn: '2026-11-13', reason: '発熱' } },
    });
  });

  it('tells only, when the date is the same, and does nothing when nobody is to be told', () => {
    const known = aCase({ expectedOn: '2026-11-10' });
    expect(pathsOf(draftFor(known, toDate('2026-11-10')), known)).toEqual(['announcements']);
    const silent = only(draftFor(known, toDate('2026-11-10')), { isChosen: false });
    expect(planOf(silent, known)).toEqual([]);
  });

  it('foresees a period, and tells it as 見込み', () => {
    const known = aCase();
    const draft = draftFor(known, { kind: 'range', period: '2026-11-11/2026-11-20', consentForm: 'oral' });
    expect(planOf(draft, known)).toMatchObject([
      { path: 'foresight', body: { from: '2026-11-11', to: '2026-11-20' } },
      { path: 'announcements', body: { grade: 'prospect', expectedOn: null } },
    ]);
  });

  it('tells the same step from one with other words', () => {
    const known = aCase({ expectedOn: '2026-11-10' });
    const keysOf = (message: string): readonly string[] =>
      planOf(draftFor(known, { ...toDate('2026-11-10'), message }), known).map(({ key }) => key);
    expect(keysOf('午前')).toEqual(keysOf('午前'));
    expect(keysOf('午前')).not.toEqual(keysOf('午後'));
  });

  it('writes down who took it on the telephone, and nobody for a fax', () => {
    const known = aCase();
    const takenOn = (channel: Recipient['channel']): readonly (string | null)[] =>
      planOf(only(draftFor(known, toDate('2026-11-13')), { channel, takenBy: '佐藤' }), known).map(takenBy);
    expect(takenOn('telephone')).toEqual([null, '佐藤']);
    expect(takenOn('fax')).toEqual([null, null]);
  });
});

describe('who is told, and how', () => {
  it('begins with the way that is likeliest to be read, or the way of last time', () => {
    const channelOf = (known: NoticeCase): string | undefined => firstDraft(known).recipients[0]?.channel;
    expect(channelOf(aCase())).toBe('inbox');
    expect(channelOf(aCase({}, [], aContact({ readsInbox: false })))).toBe('fax');
    expect(channelOf(aCase({}, [], aContact({ readsInbox: false, fax: null })))).toBe('telephone');
    const before = { officeId: 'office', channel: 'paper', grade: 'planned', consentForm: 'oral' } as const;
    expect(channelOf(aCase({}, [before]))).toBe('paper');
  });

  it('adds an office once: one that is listed keeps its place and its way', () => {
    const known = aCase();
    const draft = only(draftFor(known), { isChosen: false, channel: 'telephone' });
    const listed = withOffice(draft, aContact(), []).recipients;
    expect(listed).toMatchObject([{ isChosen: true, channel: 'telephone' }]);
    const added = withOffice(draft, aContact({ organisationId: 'other', name: 'はまゆう' }), []).recipients;
    expect(added.map(({ contact, isChosen }) => [contact.name, isChosen])).toEqual([
      ['うみねこ', false],
      ['はまゆう', true],
    ]);
  });

  it('refuses a way in which the office cannot be reached', () => {
    const unread = aCase({}, [], aContact({ readsInbox: false, fax: null }));
    const draft = draftFor(unread, toDate('2026-11-13'));
    expect(problemsOf(only(draft, { channel: 'inbox' }))).toHaveProperty('channel-office');
    expect(problemsOf(only(draft, { channel: 'fax' }))).toHaveProperty('channel-office');
    expect(problemsOf(only(draft, { channel: 'telephone' }))).toEqual({});
  });

  it('asks for a date, a consent, a checked number and a name', () => {
    const known = aCase();
    expect(Object.keys(problemsOf(draftFor(known, { expectedOn: noDate })))).toEqual([
      'expectedOn',
      'consentForm',
    ]);
    const draft = draftFor(known, toDate('2026-11-13'));
    expect(unconfirmed(draft)).toEqual({});
    expect(unconfirmed(only(draft, { channel: 'fax' }))).toHaveProperty('number-office');
    expect(unconfirmed(only(draft, { channel: 'telephone' }))).toHaveProperty('takenBy-office');
    expect(unconfirmed(only(draft, { channel: 'fax', isNumberChecked: true }))).toEqual({});
  });
});

describe('periods that are offered', () => {
  it('begin with the one that runs, and cross the year', () => {
    const names = periodsFrom('2026-11-12').map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['11月中旬(11日〜20日)', '11月下旬(21日〜30日)', '11月中(1日〜30日)']);
    expect(periodsFrom('2026-12-31').map(({ to }) => to)).toContain('2027-02-28');
  });
});
