import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
} from '../../../../test/support/scopes.js';
import type { SheetTable } from './sheet.projection.js';
import { findLatestSentSheet, findSheet } from './sheet.query.js';

const aDraft = (): RecordedHistory => new RecordedHistory().add('AdmissionSheetDrafted');
const aSentSheet = (): RecordedHistory =>
  aDraft().add('AdmissionSheetSectionFilled').add('AdmissionSheetSent');

const sheetAfter = (history: RecordedHistory): Promise<SheetTable | undefined> =>
  findSheet(readModelsOf(history), OF_OFFICE, ids.sheetId(1));

describe('sheet projection', () => {
  it('AdmissionSheetDrafted and AdmissionSheetSectionFilled make a draft', async () => {
    expect(await sheetAfter(aDraft())).toMatchObject({ state: 'draft', version: 0, revision: 0 });
    expect(await sheetAfter(aDraft().add('AdmissionSheetSectionFilled'))).toMatchObject({ revision: 1 });
  });

  it('AdmissionSheetSent keeps the fee-relevant moment of the first report', async () => {
    const later = '2026-12-03T02:00:00.000Z';
    const history = aSentSheet();
    expect(await sheetAfter(history)).toMatchObject({
      state: 'sent',
      version: 1,
      channel: 'inbox',
      revision: 2,
    });
    history.add('AdmissionSheetRead').add('AdmissionSheetSent', { version: 2, providedAt: later });
    expect(await sheetAfter(history)).toMatchObject({
      ...{ state: 'sent', version: 2, readAt: null, firstProvidedAt: '2026-12-01T01:00:00.000Z' },
    });
  });

  it('AdmissionSheetReceiptConfirmed and AdmissionSheetRead follow it', async () => {
    const received = aSentSheet().add('AdmissionSheetReceiptConfirmed');
    expect(await sheetAfter(received)).toMatchObject({
      ...{ state: 'received', receiptConfirmedAt: '2026-12-01T01:00:00.000Z' },
    });
    expect(await sheetAfter(received.add('AdmissionSheetRead'))).toMatchObject({ state: 'read' });
  });

  it('AdmissionSheetWithdrawn takes it out of what can be prefilled from', async () => {
    const history = aSentSheet().add('AdmissionSheetWithdrawn');
    expect(await sheetAfter(history)).toMatchObject({ state: 'withdrawn' });
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
    expect(await findSheet(readModelsOf(aSentSheet()), OF_HOSPITAL, ids.sheetId(1))).toBeDefined();
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE]) {
      expect(await findSheet(readModelsOf(aSentSheet()), stranger, ids.sheetId(1))).toBeUndefined();
    }
  });
});
