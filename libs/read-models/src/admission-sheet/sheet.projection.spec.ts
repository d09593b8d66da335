import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
} from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import { listOwnSheets } from './sheet-list.query.js';
import { findLatestSentSheet, findSheet, listSheets, type SheetLine } from './sheet.query.js';

const aDraft = (): RecordedHistory => new RecordedHistory().add('AdmissionSheetDrafted');
const aSentSheet = (): RecordedHistory =>
  aDraft().add('AdmissionSheetSectionFilled').add('AdmissionSheetSent');

const sheetAfter = (history: RecordedHistory): Promise<SheetLine | undefined> =>
  findSheet(readModelsOf(history), OF_OFFICE, ids.sheetId(1));

describe('sheet projection', () => {
  it('AdmissionSheetDrafted and AdmissionSheetSectionFilled make a draft', async () => {
    expect(await sheetAfter(aDraft())).toMatchObject({ state: 'draft', version: 0, revision: 0 });
    expect(await sheetAfter(aDraft().add('AdmissionSheetSectionFilled'))).toMatchObject({ revision: 1 });
  });

  it('AdmissionSheetSent adds a version; the latest one speaks for the sheet', async () => {
    const history = aSentSheet();
    expect(await sheetAfter(history)).toMatchObject({
      ...{ state: 'sent', version: 1, channel: 'inbox', revision: 2 },
      providedAt: '2026-12-01T01:00:00.000Z',
    });
    history.add('AdmissionSheetRead').add('AdmissionSheetSent', { version: 2 });
    expect(await sheetAfter(history)).toMatchObject({ state: 'sent', version: 2, readAt: null });
  });

  it('AdmissionSheetReceiptConfirmed and AdmissionSheetRead follow it; the first time counts', async () => {
    const received = aSentSheet().add('AdmissionSheetReceiptConfirmed');
    expect(await sheetAfter(received)).toMatchObject({
      ...{ state: 'received', receiptConfirmedAt: '2026-12-01T01:00:00.000Z' },
    });
    received.add('AdmissionSheetRead').add('AdmissionSheetRead', { occurredAt: '2026-12-02T01:00:00.000Z' });
    expect(await sheetAfter(received)).toMatchObject({ state: 'read', readAt: '2026-12-01T01:00:00.000Z' });
  });

  it('AdmissionSheetWithdrawn leaves the version before it standing', async () => {
    const history = aSentSheet().add('AdmissionSheetSent', { version: 2 });
    history.add('AdmissionSheetWithdrawn', { version: 2 });
    expect(await sheetAfter(history)).toMatchObject({ state: 'sent', version: 1 });
    history.add('AdmissionSheetWithdrawn', { version: 1 });
    expect(await sheetAfter(history)).toMatchObject({ state: 'withdrawn', version: 2 });
    expect(await findLatestSentSheet(readModelsOf(history), OF_OFFICE, ids.patientId(1))).toBeUndefined();
  });

  it('without keys it stands where it stood', async () => {
    expect(await sheetAfter(aSentSheet().erased())).toMatchObject({ state: 'sent', version: 1 });
  });
});

describe('sheet queries', () => {
  it('the latest sent sheet of a person is the office’s own', async () => {
    const again = { sheetId: ids.sheetId(2), stayId: ids.stayId(2) };
    const history = aSentSheet()
      .addTo(ids.sheetId(2), 'AdmissionSheetDrafted', again)
      .addTo(ids.sheetId(2), 'AdmissionSheetSent');
    const readModels = readModelsOf(history);
    expect(await findLatestSentSheet(readModels, OF_OFFICE, ids.patientId(1))).toMatchObject({
      sheetId: ids.sheetId(2),
    });
    expect(await findLatestSentSheet(readModels, OF_OTHER_OFFICE, ids.patientId(1))).toBeUndefined();
  });

  it('the hospital sees what was sent to it, never a draft; others see nothing', async () => {
    expect(await findSheet(readModelsOf(aDraft()), OF_HOSPITAL, ids.sheetId(1))).toBeUndefined();
    expect(await listSheets(readModelsOf(aSentSheet()), OF_HOSPITAL, ids.stayId(1))).toHaveLength(1);
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE]) {
      expect(await findSheet(readModelsOf(aSentSheet()), stranger, ids.sheetId(1))).toBeUndefined();
    }
  });

  describe('the list of sheets', () => {
    const page = { cursor: null, limit: 50 };
    const again = { sheetId: ids.sheetId(2), stayId: ids.stayId(2), occurredAt: '2026-12-05T01:00:00.000Z' };
    const twoSheets = (): RecordedHistory =>
      aSentSheet().addTo(ids.sheetId(2), 'AdmissionSheetDrafted', again);
    const statesOf = async (history: RecordedHistory, scope: Scope, filter = {}): Promise<unknown> => {
      const { rows } = await listOwnSheets(readModelsOf(history), scope, filter, page);
      return rows.map(({ sheetId, state, isBeingRevised }) => ({ sheetId, state, isBeingRevised }));
    };
    const first = { sheetId: ids.sheetId(1), state: 'sent', isBeingRevised: false };
    const second = { sheetId: ids.sheetId(2), state: 'draft', isBeingRevised: false };

    it('names the newest first, narrowed by state', async () => {
      expect(await statesOf(twoSheets(), OF_OFFICE)).toEqual([second, first]);
      expect(await statesOf(twoSheets(), OF_OFFICE, { state: 'draft' })).toEqual([second]);
      expect(await statesOf(twoSheets(), OF_OFFICE, { state: 'sent' })).toEqual([first]);
      for (const state of ['received', 'read', 'withdrawn']) {
        expect(await statesOf(twoSheets(), OF_OFFICE, { state })).toEqual([]);
      }
    });

    it.each([
      ['received', 'AdmissionSheetReceiptConfirmed'],
      ['read', 'AdmissionSheetRead'],
      ['withdrawn', 'AdmissionSheetWithdrawn'],
    ] as const)('finds what is %s', async (state, type) => {
      expect(await statesOf(aSentSheet().add(type), OF_OFFICE, { state })).toHaveLength(1);
    });

    it('tells the office alone that it has written on since', async () => {
      const revised = (): RecordedHistory => aSentSheet().add('AdmissionSheetSectionFilled');
      expect(await statesOf(revised(), OF_OFFICE)).toEqual([{ ...first, isBeingRevised: true }]);
      expect(await statesOf(revised(), OF_HOSPITAL)).toEqual([first]);
      expect(await statesOf(revised().add('AdmissionSheetSent', { version: 2 }), OF_OFFICE)).toEqual([first]);
    });

    it('goes on from page to page, and shows a hospital no draft, strangers nothing', async () => {
      const readModels = readModelsOf(twoSheets());
      const head = await listOwnSheets(readModels, OF_OFFICE, {}, { ...page, limit: 1 });
      const rest = await listOwnSheets(readModels, OF_OFFICE, {}, { cursor: head.nextCursor, limit: 1 });
      expect([...head.rows, ...rest.rows].map(({ sheetId }) => sheetId)).toEqual([
        ids.sheetId(2),
        ids.sheetId(1),
      ]);
      expect(rest.nextCursor).toBeNull();
      expect(await statesOf(twoSheets(), OF_HOSPITAL)).toEqual([first]);
      for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE]) {
        expect(await statesOf(twoSheets(), stranger)).toEqual([]);
      }
    });
  });
});
