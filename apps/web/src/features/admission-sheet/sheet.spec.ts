import { describe, expect, it } from '@jest/globals';
import { admissionSheet2024, type SheetVersionResponse } from '@tsunagi/contracts';
import {
  differencesOf,
  maySend,
  nextVersion,
  sectionOf,
  standing,
  stateOfVersion,
  statusOf,
  versionBefore,
} from './sheet.model.js';

const aVersion = (version: number, more: Partial<SheetVersionResponse> = {}): SheetVersionResponse => ({
  ...{ version, hospitalId: 'h', sentAt: '2026-11-20T00:00:00.000Z', providedAt: '2026-11-20T00:00:00.000Z' },
  ...{ channel: 'inbox', consent: { form: 'unrecorded', givenBy: null, givenOn: null } },
  ...{ receiptConfirmedAt: null, confirmedWith: null, reads: [], withdrawnAt: null, withdrawalReason: null },
  ...more,
});
const at = '2026-11-20T01:00:00.000Z';

describe('a sheet', () => {
  it('tells a section filled, partly filled, untouched, or nothing to ask for', () => {
    expect(statusOf({ section: 's', title: 't', filled: 0, total: 0, missing: [] })).toBe('optional');
    const fill = (filled: number, ...missing: string[]) => ({
      section: 's',
      title: 't',
      filled,
      total: 2,
      missing,
    });
    expect([statusOf(fill(2)), statusOf(fill(1, 'a')), statusOf(fill(0, 'a', 'b'))]).toEqual([
      'filled',
      'partly',
      'untouched',
    ]);
  });

  it('says how far a 報 has come; withdrawn outweighs everything', () => {
    const read = { receiptConfirmedAt: at, reads: [{ staffId: 'n', at }] };
    expect(stateOfVersion(aVersion(1))).toBe('sent');
    expect(stateOfVersion(aVersion(1, { receiptConfirmedAt: at }))).toBe('received');
    expect(stateOfVersion(aVersion(1, read))).toBe('read');
    expect(stateOfVersion(aVersion(1, { ...read, withdrawnAt: at }))).toBe('withdrawn');
  });

  it('compares with the newest 報 before that still stands', () => {
    const versions = [aVersion(1), aVersion(2, { withdrawnAt: at }), aVersion(3)];
    expect(standing(versions).map(({ version }) => version)).toEqual([3, 1]);
    expect(versionBefore(versions, 3)?.version).toBe(1);
    expect(versionBefore(versions, 1)).toBeNull();
    expect([nextVersion([]), nextVersion(versions)]).toEqual([1, 4]);
  });

  it('may be sent first, after a change, and after a withdrawal, but not twice the same', () => {
    const [first, second] = [aVersion(1), aVersion(2, { withdrawnAt: at })];
    expect(maySend({ versions: [], changedSinceSent: [] })).toBe(true);
    expect(maySend({ versions: [first], changedSinceSent: [] })).toBe(false);
    expect(maySend({ versions: [first], changedSinceSent: ['outlook.note'] })).toBe(true);
    expect(maySend({ versions: [first, second], changedSinceSent: [] })).toBe(true);
  });

  it('names what changed, in the order of the form, but not the moment of sending', () => {
    const before = {
      'header.providedOn': '2026-11-20',
      'outlook.note': '段差あり',
      'person.pension': ['national'],
    };
    const after = {
      'header.providedOn': '2026-11-21',
      'person.sex': 'female',
      'person.pension': ['national'],
    };
    const found = differencesOf(admissionSheet2024, before, after);
    expect(found.map(({ field, before: old, after: fresh }) => [field.path, old, fresh])).toEqual([
      ['person.sex', null, '女'],
      ['outlook.note', '段差あり', null],
    ]);
  });

  it('finds the section in which a field is written', () => {
    expect(sectionOf(admissionSheet2024, 'outlook.note')).toBe('outlook');
    expect(sectionOf(admissionSheet2024, 'gone')).toBeNull();
  });
});
