import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
} from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import { countInbox, type InboxFilter, type InboxLine, listInbox } from './inbox.query.js';

const ALL = { cursor: null, limit: 50 };
const inboxOf = async (scope: Scope, history: RecordedHistory): Promise<readonly InboxLine[]> =>
  (await listInbox(readModelsOf(history), scope, {}, ALL)).rows;
/** `kind state`, newest first. */
const statesOf = async (scope: Scope, history: RecordedHistory): Promise<readonly string[]> =>
  (await inboxOf(scope, history)).map(({ kind, state }) => `${kind} ${state}`);

const aSentSheet = (): RecordedHistory =>
  new RecordedHistory()
    .add('AdmissionSheetDrafted')
    .add('AdmissionSheetSectionFilled')
    .add('AdmissionSheetSent');
const aSentNote = (): RecordedHistory =>
  new RecordedHistory().add('LiaisonNoteDrafted').add('LiaisonNoteFilled').add('LiaisonNoteSent');

describe('inbox projection: sheets', () => {
  it('AdmissionSheetDrafted stays with the office, AdmissionSheetSent reaches the hospital', async () => {
    expect(await inboxOf(OF_HOSPITAL, new RecordedHistory().add('AdmissionSheetDrafted'))).toEqual([]);
    expect(await inboxOf(OF_HOSPITAL, aSentSheet())).toMatchObject([
      { kind: 'sheet', state: 'unread', fromOrganisationId: ids.OFFICE, subjectId: ids.sheetId(1) },
    ]);
  });

  it('AdmissionSheetReceiptConfirmed and AdmissionSheetRead answer the office', async () => {
    const history = aSentSheet().add('AdmissionSheetReceiptConfirmed');
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['sheet received']);
    expect(await statesOf(OF_OFFICE, history)).toEqual(['sheetAnswer received']);
    history.add('AdmissionSheetRead');
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['sheet read']);
    expect(await statesOf(OF_OFFICE, history)).toEqual(['sheetAnswer read']);
  });

  it('says who took it in hand, by the staff list', async () => {
    const history = aSentSheet()
      .addTo(ids.HOSPITAL, 'StaffMemberJoined', { staffId: ids.NURSE }, { name: '三浦 澪' })
      .add('AdmissionSheetReceiptConfirmed');
    expect(await inboxOf(OF_HOSPITAL, history)).toMatchObject([
      { state: 'received', actedByName: '三浦 澪', actedAt: '2026-12-01T01:05:30.000Z' },
    ]);
    expect(await inboxOf(OF_OFFICE, history)).toMatchObject([{ kind: 'sheetAnswer', actedByName: null }]);
  });

  it('a second report puts the first aside', async () => {
    const history = aSentSheet().add('AdmissionSheetSent', { version: 2 });
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['sheet unread', 'sheet done']);
    expect((await inboxOf(OF_HOSPITAL, history)).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('AdmissionSheetWithdrawn marks it so', async () => {
    expect(await inboxOf(OF_HOSPITAL, aSentSheet().add('AdmissionSheetWithdrawn'))).toMatchObject([
      { kind: 'sheet', state: 'done', isWithdrawn: 1 },
    ]);
  });
});

describe('inbox projection: notes', () => {
  it('LiaisonNoteDrafted stays with its author, LiaisonNoteSent reaches the addressee', async () => {
    expect(await inboxOf(OF_HOSPITAL, new RecordedHistory().add('LiaisonNoteDrafted'))).toEqual([]);
    expect(await inboxOf(OF_HOSPITAL, aSentNote())).toMatchObject([
      { kind: 'note', state: 'unread', isUrgent: 1, answerWantedBy: '2026-12-05' },
    ]);
    expect(await inboxOf(OF_OFFICE, aSentNote())).toEqual([]);
  });

  it('LiaisonNoteReceiptConfirmed and LiaisonNoteReminded are seen on it', async () => {
    const history = aSentNote().add('LiaisonNoteReceiptConfirmed').add('LiaisonNoteReminded');
    expect(await inboxOf(OF_HOSPITAL, history)).toMatchObject([{ state: 'received', reminders: 1 }]);
  });

  it('LiaisonNoteAnswered goes back to the author; a full answer finishes the question', async () => {
    const history = aSentNote().add('LiaisonNoteAnswered');
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['note inProgress']);
    expect(await statesOf(OF_OFFICE, history)).toEqual(['noteAnswer unread']);
    history.add('LiaisonNoteAnswered', { completeness: 'full' });
    expect(await statesOf(OF_HOSPITAL, history)).toEqual(['note done']);
    expect(await statesOf(OF_OFFICE, history)).toEqual(['noteAnswer unread']);
  });

  it('LiaisonNoteClosed finishes both sides, LiaisonNoteWithdrawn marks it so', async () => {
    const closed = aSentNote().add('LiaisonNoteAnswered').add('LiaisonNoteClosed');
    expect(await statesOf(OF_HOSPITAL, closed)).toEqual(['note done']);
    expect(await statesOf(OF_OFFICE, closed)).toEqual(['noteAnswer done']);
    expect(await inboxOf(OF_HOSPITAL, aSentNote().add('LiaisonNoteWithdrawn'))).toMatchObject([
      { state: 'done', isWithdrawn: 1 },
    ]);
  });
});

describe('inbox query', () => {
  const both = (): RecordedHistory => {
    const history = aSentSheet();
    for (const type of ['LiaisonNoteDrafted', 'LiaisonNoteSent', 'LiaisonNoteReceiptConfirmed'] as const) {
      history.add(type);
    }
    return history;
  };

  it('filters by state and kind, pages newest first', async () => {
    const readModels = readModelsOf(both());
    const kindsOf = async (filter: InboxFilter): Promise<readonly string[]> =>
      (await listInbox(readModels, OF_HOSPITAL, filter, ALL)).rows.map(({ kind }) => kind);
    expect(await kindsOf({ state: 'unread' })).toEqual(['sheet']);
    expect(await kindsOf({ state: 'open' })).toEqual(['note', 'sheet']);
    expect(await kindsOf({ state: 'open', kind: 'note' })).toEqual(['note']);
    const first = await listInbox(readModels, OF_HOSPITAL, {}, { cursor: null, limit: 1 });
    const second = await listInbox(readModels, OF_HOSPITAL, {}, { cursor: first.nextCursor, limit: 1 });
    expect([...first.rows, ...second.rows].map(({ kind }) => kind)).toEqual(['note', 'sheet']);
    expect(second.nextCursor).toBeNull();
  });

  it('what is finished is not open', async () => {
    const history = both().add('LiaisonNoteClosed');
    const open = await listInbox(readModelsOf(history), OF_HOSPITAL, { state: 'open' }, ALL);
    expect(open.rows.map(({ kind }) => kind)).toEqual(['sheet']);
  });

  it('counts each state, of one kind or of all', async () => {
    const readModels = readModelsOf(both());
    expect(await countInbox(readModels, OF_HOSPITAL)).toEqual([
      { state: 'received', count: 1 },
      { state: 'unread', count: 1 },
    ]);
    expect(await countInbox(readModels, OF_HOSPITAL, { kind: 'sheet' })).toEqual([
      { state: 'unread', count: 1 },
    ]);
  });

  it('another organisation’s inbox is empty', async () => {
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE]) {
      expect(await inboxOf(stranger, both())).toEqual([]);
      expect(await countInbox(readModelsOf(both()), stranger)).toEqual([]);
    }
  });
});
