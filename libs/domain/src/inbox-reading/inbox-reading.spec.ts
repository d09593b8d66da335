import { given } from '../../../../test/support/given.js';
import { OFFICE } from '../../../../test/support/ids-of-the-region.js';
import { inboxReading, type InboxReadingEvent, type ReadInboxItem } from './index.js';

const item = { organisationId: OFFICE, itemId: 'admission:1', occurredAt: '2026-12-01T01:00:00.000Z' };
const read = (arrival: string): InboxReadingEvent => ({
  type: 'InboxItemRead',
  data: { ...item, arrival },
  personal: null,
});
const toRead = (arrival: string): ReadInboxItem => ({ type: 'ReadInboxItem', ...item, arrival });

describe('受信箱の既読', () => {
  it('届いたものを読んだことを記録する', () => {
    given(inboxReading, [])
      .when(toRead('1'))
      .then([read('1')]);
  });

  it('同じものを二度読んでも、二度記録しない', () => {
    given(inboxReading, [read('1')])
      .when(toRead('1'))
      .then([]);
  });

  it('改めて届いたもの、取り消されたものは、もう一度読んだことを記録する', () => {
    given(inboxReading, [read('1')])
      .when(toRead('1 withdrawn'))
      .then([read('1 withdrawn')]);
  });
});
