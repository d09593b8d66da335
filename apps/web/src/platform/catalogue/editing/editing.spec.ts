import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { admissionSheet2024 as catalogue, type DocumentValues, type SheetResponse } from '@tsunagi/contracts';
import { aSheetAnswer } from '../../../../../../test/support/builders/sheet-answer.js';
import { contestedIn, draftOf, inputAt } from './draft.model.js';
import { type Outcome, DocumentEditing, type SectionChanges, type DocumentServer } from './editing.model.js';

const NOTE = 'medication.note';
const AGE = 'person.age';

/** A server in memory that can go away, be slow, refuse, and be written to by somebody else. */
class MemoryServer implements DocumentServer {
  readonly requests: (SectionChanges & { readonly isLeaving: boolean })[] = [];
  values: DocumentValues = {};
  revision = 1;
  isAway = false;
  losesAnswers = false;
  refusal: Outcome | null = null;
  answer: (() => void) | null = null;
  isSlow = false;

  sheet(): SheetResponse {
    return aSheetAnswer({ values: this.values, revision: this.revision });
  }

  writeByOther(values: DocumentValues): void {
    this.values = { ...this.values, ...values };
    this.revision++;
  }

  async save(changes: SectionChanges, revision: number, isLeaving: boolean): Promise<Outcome> {
    this.requests.push({ ...changes, isLeaving });
    if (this.isSlow) await new Promise<void>((resolve) => (this.answer = resolve));
    if (this.isAway) return { kind: 'away' };
    if (this.refusal) return this.refusal;
    if (revision !== this.revision) return { kind: 'stale' };
    this.writeByOther(changes.values);
    return this.losesAnswers ? { kind: 'away' } : { kind: 'saved', revision: this.revision };
  }

  async reread(): Promise<SheetResponse | null> {
    return this.isAway ? null : this.sheet();
  }
}

let server: MemoryServer;
let editing: DocumentEditing;

const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
const sent = (): readonly DocumentValues[] => server.requests.map(({ values }) => values);

beforeEach(() => {
  jest.useFakeTimers();
  server = new MemoryServer();
  editing = new DocumentEditing(server, draftOf(catalogue, server.sheet(), '2026-11-20'), () => 1_000);
});
afterEach(() => {
  editing.stop();
  jest.useRealTimers();
});

describe('when a sheet is saved', () => {
  it('30 seconds after the first change, once, with the changed fields only', async () => {
    editing.type(NOTE, '一');
    await pass(20_000);
    editing.type(NOTE, '一包化');
    expect(sent()).toEqual([]);
    await pass(10_000);
    expect(server.requests).toEqual([
      { section: 'medication', values: { [NOTE]: '一包化' }, isLeaving: false },
    ]);
    expect(editing.store.get()).toMatchObject({ savedAt: 1_000, saving: { kind: 'quiet' } });
    await pass(120_000);
    expect(sent()).toHaveLength(1);
  });

  it('when the section is left, and not at all when nothing has changed', async () => {
    editing.type(NOTE, '一包化');
    editing.leaveSection();
    await pass(0);
    editing.leaveSection();
    await pass(60_000);
    expect(sent()).toEqual([{ [NOTE]: '一包化' }]);
  });

  it('when the page is hidden, in a request that outlives it', async () => {
    editing.type(NOTE, '一包化');
    editing.leavePage();
    await pass(0);
    expect(server.requests[0]?.isLeaving).toBe(true);
  });

  it('what is typed while it is being saved is saved later, not letter by letter', async () => {
    server.isSlow = true;
    editing.type(NOTE, '一');
    editing.leaveSection();
    editing.type(NOTE, '一包');
    server.isSlow = false;
    server.answer?.();
    await pass(0);
    editing.type(NOTE, '一包化');
    expect(sent()).toEqual([{ [NOTE]: '一' }]);
    await pass(30_000);
    expect(sent()).toEqual([{ [NOTE]: '一' }, { [NOTE]: '一包化' }]);
  });

  it('leaving while it is being saved saves the rest at once', async () => {
    server.isSlow = true;
    editing.type(NOTE, '一');
    void editing.save();
    editing.type(NOTE, '一包化');
    editing.leaveSection();
    server.isSlow = false;
    server.answer?.();
    await pass(0);
    expect(sent()).toEqual([{ [NOTE]: '一' }, { [NOTE]: '一包化' }]);
  });

  it('never in the middle of a conversion of the input method', async () => {
    editing.compose(true);
    editing.type(NOTE, 'いっぽうか');
    await pass(45_000);
    expect(sent()).toEqual([]);
    editing.type(NOTE, '一包化');
    editing.compose(false);
    await pass(0);
    expect(sent()).toEqual([{ [NOTE]: '一包化' }]);
  });
});

describe('a bad day', () => {
  it('the server is away: nothing is lost, and it is tried again ever more slowly', async () => {
    server.isAway = true;
    editing.type(NOTE, '一包化');
    editing.leaveSection();
    await pass(0);
    expect(editing.store.get().saving).toEqual({ kind: 'away' });
    await pass(2_000);
    await pass(4_000);
    expect(sent()).toHaveLength(3);
    expect([inputAt(editing.draft, NOTE), editing.hasUnsaved]).toEqual(['一包化', true]);
    server.isAway = false;
    await pass(8_000);
    expect([server.values[NOTE], editing.hasUnsaved]).toEqual(['一包化', false]);
    expect(editing.store.get().saving).toEqual({ kind: 'quiet' });
  });

  it('the server is back: nobody waits for the next try', async () => {
    server.isAway = true;
    editing.type(NOTE, '一包化');
    await editing.save();
    server.isAway = false;
    editing.tryAgain();
    await pass(0);
    expect(server.values[NOTE]).toBe('一包化');
  });

  it('an answer was lost and typing went on: the page does not quarrel with itself', async () => {
    server.losesAnswers = true;
    editing.type(NOTE, '一包');
    await editing.save();
    server.losesAnswers = false;
    editing.type(NOTE, '一包化');
    await pass(2_000);
    expect([server.values[NOTE], contestedIn(editing.draft, 'medication')]).toEqual(['一包化', []]);
  });

  it('a refused field stays, the others of the section are saved', async () => {
    server.refusal = {
      kind: 'refused',
      message: '直してください。',
      fields: { [NOTE]: '短くしてください。' },
    };
    editing.type(NOTE, '一包化');
    editing.type('medication.oral', 'none');
    const saving = editing.save();
    server.refusal = { kind: 'saved', revision: 2 };
    await saving;
    expect(sent()).toEqual([{ 'medication.oral': 'none', [NOTE]: '一包化' }, { 'medication.oral': 'none' }]);
  });

  it('a refusal of the whole is said and not repeated by itself', async () => {
    server.refusal = { kind: 'refused', message: '消去されています。', fields: {} };
    editing.type(NOTE, '一包化');
    await editing.save();
    await pass(300_000);
    expect(sent()).toHaveLength(1);
    expect(editing.store.get().saving).toEqual({ kind: 'refused', message: '消去されています。' });
    expect(editing.hasUnsaved).toBe(true);
  });
});

describe('two people in one sheet', () => {
  it('different sections: read again and saved again without a word', async () => {
    editing.type(NOTE, '一包化');
    server.writeByOther({ [AGE]: 86 });
    await editing.save();
    expect(server.values).toEqual({ [NOTE]: '一包化', [AGE]: 86 });
    expect(inputAt(editing.draft, AGE)).toBe('86');
  });

  it('the same field: nothing is written over before the person has chosen', async () => {
    editing.type(NOTE, '一包化');
    server.writeByOther({ [NOTE]: '粉砕' });
    await editing.save();
    expect(server.values[NOTE]).toBe('粉砕');
    expect(contestedIn(editing.draft, 'medication')).toEqual([NOTE]);
    editing.choose({ [NOTE]: 'mine' });
    await pass(0);
    expect(server.values[NOTE]).toBe('一包化');
    expect(contestedIn(editing.draft, 'medication')).toEqual([]);
  });

  it('a newer version of an open page is taken over and named', () => {
    server.writeByOther({ [NOTE]: '粉砕' });
    editing.receive(server.sheet());
    expect(editing.store.get().adopted).toEqual([NOTE]);
    expect(inputAt(editing.draft, NOTE)).toBe('粉砕');
  });
});
