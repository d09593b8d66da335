import { describe, expect, it } from '@jest/globals';
import type { TimelineLine } from './stay.model.js';
import { sayEvent } from './timeline.ja.js';

const aLine = (type: string, data: TimelineLine['data'] = {}): TimelineLine => ({
  eventId: '1',
  position: '1',
  stream: 'hospitalStay-1',
  revision: 0,
  type,
  occurredAt: '2026-12-07T00:00:00.000Z',
  recordedAt: '2026-12-07T00:00:00.000Z',
  actor: 'system',
  actorName: null,
  organisationId: null,
  organisationName: null,
  data,
  words: null,
});

describe('the timeline of a stay in words', () => {
  it('says which date was told', () => {
    const planned = { grade: 'planned', expectedOn: '2026-12-10', foreseen: null };
    expect(sayEvent(aLine('ExpectedDischargeAnnounced', planned))).toBe('退院の連絡(予定): 12月10日(木)');
    const foreseen = { from: '2026-12-10', to: '2026-12-15' };
    const prospect = { grade: 'prospect', expectedOn: null, foreseen };
    expect(sayEvent(aLine('ExpectedDischargeAnnounced', prospect))).toBe(
      '退院の連絡(見込み): 12月10日(木)〜12月15日(火)',
    );
  });

  it('shows an event that it does not know by its own name', () => {
    expect(sayEvent(aLine('SomethingNewHappened'))).toBe('SomethingNewHappened');
  });
});
