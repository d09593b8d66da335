import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { OF_HOSPITAL, OF_OFFICE, OF_OTHER_OFFICE } from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import { type DeadlineSheet, findDeadlineSheets } from './deadline-sheets.query.js';

const STAY = ids.stayId(1);
const sheetFor = async (scope: Scope, history: RecordedHistory): Promise<DeadlineSheet | undefined> =>
  (await findDeadlineSheets(readModelsOf(history), scope, [STAY])).get(STAY);
const aDraft = (): RecordedHistory => new RecordedHistory().add('AdmissionSheetDrafted');

describe('the sheet of a deadline', () => {
  it('is a draft for its office alone until it is sent', async () => {
    expect(await sheetFor(OF_OFFICE, aDraft())).toEqual({ sheetId: ids.sheetId(1), state: 'draft' });
    expect(await sheetFor(OF_HOSPITAL, aDraft())).toBeUndefined();
    expect(await sheetFor(OF_OTHER_OFFICE, aDraft())).toBeUndefined();
  });

  it('tells both sides how far it has come', async () => {
    const sent = aDraft().add('AdmissionSheetSent');
    expect((await sheetFor(OF_HOSPITAL, sent))?.state).toBe('sent');
    sent.add('AdmissionSheetReceiptConfirmed');
    expect((await sheetFor(OF_OFFICE, sent))?.state).toBe('received');
  });

  it('asks nothing when there are no stays', async () => {
    expect((await findDeadlineSheets(readModelsOf(aDraft()), OF_OFFICE, [])).size).toBe(0);
  });
});
