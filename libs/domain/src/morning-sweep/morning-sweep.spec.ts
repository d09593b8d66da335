import { given } from '../../../../test/support/given.js';
import { morningSweep, type MorningSweepEvent } from './index.js';

const occurredAt = '2026-12-14T21:00:00.000Z';
const completed = (day: string): MorningSweepEvent => ({
  type: 'MorningSweepCompleted',
  data: { occurredAt, day },
  personal: null,
});

describe('朝の見直し', () => {
  it('その日の見直しを終えたことを記録する', () => {
    given(morningSweep, [completed('2026-12-14')])
      .when({ type: 'CompleteMorningSweep', day: '2026-12-15', occurredAt })
      .then([completed('2026-12-15')]);
  });

  it('同じ日の見直しを二度記録しない', () => {
    given(morningSweep, [completed('2026-12-15')])
      .when({ type: 'CompleteMorningSweep', day: '2026-12-15', occurredAt })
      .then([]);
  });

  it('すでに済んだ日より前の日は記録しない', () => {
    given(morningSweep, [completed('2026-12-15')])
      .when({ type: 'CompleteMorningSweep', day: '2026-12-13', occurredAt })
      .then([]);
  });
});
