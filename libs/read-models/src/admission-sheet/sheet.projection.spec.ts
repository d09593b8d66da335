import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
} from '../../../../test/support/scopes.js';
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
});
