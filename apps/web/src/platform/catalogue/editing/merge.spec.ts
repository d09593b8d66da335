import { describe, expect, it } from '@jest/globals';
import { admissionSheet2024 as catalogue, type DocumentValues } from '@tsunagi/contracts';
import { aSheetAnswer } from '../../../../../../test/support/builders/sheet-answer.js';
import {
  changesIn,
  contestedIn,
  type Draft,
  draftOf,
  inputAt,
  problemsIn,
  unsavedPaths,
  withInput,
} from './draft.model.js';
import type { Input } from '../input.model.js';
import { merged, picked, tidied, withRefused, withSaved, withUnderway } from './merge.model.js';

const NOTE = 'medication.note';
const ORAL = 'medication.oral';

const before = (values: DocumentValues, revision = 1): Draft =>
  draftOf(catalogue, aSheetAnswer({ values, revision }), '2026-11-20');
const typed = (draft: Draft, inputs: Readonly<Record<string, Input>>): Draft =>
  Object.entries(inputs).reduce((next, [path, input]) => withInput(next, path, input), draft);
const answered = (values: DocumentValues, revision = 2) => aSheetAnswer({ values, revision });

describe('what is to be saved', () => {
  it('is the changed fields of a section and nothing else', () => {
    const draft = typed(before({ [ORAL]: 'none' }), { [ORAL]: 'none', [NOTE]: '一包化', 'person.age': '86' });
    expect(changesIn(draft, 'medication')).toEqual({ [NOTE]: '一包化' });
    expect(changesIn(draft, 'person')).toEqual({ 'person.age': 86 });
  });

  it('is nothing when a change was taken back', () => {
    const draft = typed(typed(before({ [NOTE]: '一包化' }), { [NOTE]: '' }), { [NOTE]: '一包化' });
    expect(changesIn(draft, 'medication')).toEqual({});
    expect(unsavedPaths(draft)).toEqual([]);
  });

  it('clears a field that was emptied', () => {
    expect(changesIn(typed(before({ [NOTE]: 'x' }), { [NOTE]: ' ' }), 'medication')).toEqual({
      [NOTE]: null,
    });
  });

  it('a tick that comes and goes says nothing, one that is taken away says so', () => {
    const alone = 'family.aloneInDaytime';
    expect(changesIn(typed(before({}), { [alone]: false }), 'family')).toEqual({});
    expect(changesIn(typed(before({ [alone]: true }), { [alone]: false }), 'family')).toEqual({
      [alone]: false,
    });
  });

  it('leaves out what is wrong, which stays on the page', () => {
    const draft = tidied(typed(before({}), { 'person.age': '八十六', 'person.floors': '2' }));
    expect(changesIn(draft, 'person')).toEqual({ 'person.floors': 2 });
    expect(inputAt(draft, 'person.age')).toBe('八十六');
    expect(problemsIn(draft, 'person').map(({ name }) => name)).toEqual(['person.age']);
  });

  it('does not repeat what the server refused, until something else stands there', () => {
    const draft = typed(before({}), { [NOTE]: 'x' });
    const refused = withRefused(draft, { [NOTE]: 'x' }, { [NOTE]: '短くしてください。' });
    expect(changesIn(refused, 'medication')).toEqual({});
    expect(problemsIn(refused, 'medication')).toEqual([{ name: NOTE, message: '短くしてください。' }]);
    expect(changesIn(typed(refused, { [NOTE]: 'y' }), 'medication')).toEqual({ [NOTE]: 'y' });
  });

  it('is shown as it was stored once the section is left', () => {
    const draft = withSaved(typed(before({}), { 'person.age': '８６' }), { 'person.age': 86 }, 2);
    expect(inputAt(draft, 'person.age')).toBe('８６');
    expect(inputAt(tidied(draft), 'person.age')).toBe('86');
  });
});

describe('two people in one sheet', () => {
  it('another section of somebody else comes in, what was typed here stays', () => {
    const mine = typed(before({}), { [NOTE]: '一包化' });
    const { draft, adopted } = merged(mine, answered({ 'person.age': 86 }));
    expect(adopted).toEqual(['person.age']);
    expect(contestedIn(draft, 'medication')).toEqual([]);
    expect(changesIn(draft, 'medication')).toEqual({ [NOTE]: '一包化' });
    expect(draft.base.revision).toBe(2);
  });

  it('the same field waits for the person, the other fields of the section do not', () => {
    const mine = typed(before({}), { [NOTE]: '一包化', [ORAL]: 'present' });
    const { draft, adopted } = merged(mine, answered({ [NOTE]: '粉砕' }));
    expect(adopted).toEqual([]);
    expect(contestedIn(draft, 'medication')).toEqual([NOTE]);
    expect([inputAt(draft, NOTE), draft.base.values[NOTE]]).toEqual(['一包化', '粉砕']);
    expect(changesIn(draft, 'medication')).toEqual({ [ORAL]: 'present' });
  });

  it('the person keeps the one or takes the other', () => {
    const { draft } = merged(typed(before({}), { [NOTE]: '一包化' }), answered({ [NOTE]: '粉砕' }));
    expect(changesIn(picked(draft, NOTE, 'mine'), 'medication')).toEqual({ [NOTE]: '一包化' });
    const theirs = picked(draft, NOTE, 'theirs');
    expect([inputAt(theirs, NOTE), changesIn(theirs, 'medication')]).toEqual(['粉砕', {}]);
  });

  it('who comes round to the other version and goes on writing is not asked again', () => {
    const { draft } = merged(typed(before({}), { [NOTE]: '一包化' }), answered({ [NOTE]: '粉砕' }));
    const agreed = typed(typed(draft, { [NOTE]: '粉砕' }), { [NOTE]: '粉砕、朝のみ' });
    expect(contestedIn(agreed, 'medication')).toEqual([]);
    expect(changesIn(agreed, 'medication')).toEqual({ [NOTE]: '粉砕、朝のみ' });
  });

  it('who typed the same is not asked', () => {
    const { draft } = merged(typed(before({}), { [NOTE]: '一包化' }), answered({ [NOTE]: '一包化' }));
    expect([contestedIn(draft, 'medication'), unsavedPaths(draft)]).toEqual([[], []]);
  });

  it('what is wrong here stays beside what somebody else saved', () => {
    const { draft } = merged(typed(before({}), { 'person.age': '八十六' }), answered({ 'person.age': 86 }));
    expect(inputAt(draft, 'person.age')).toBe('八十六');
    expect(contestedIn(draft, 'person')).toEqual(['person.age']);
  });

  it('a field that somebody else cleared is a change, too', () => {
    const { draft, adopted } = merged(before({ [NOTE]: 'x' }), answered({}));
    expect([adopted, inputAt(draft, NOTE)]).toEqual([[NOTE], '']);
  });

  it('what was sent without an answer is not taken for somebody else', () => {
    const sent = withUnderway(typed(before({}), { [NOTE]: '一包' }), { [NOTE]: '一包' });
    const { draft } = merged(typed(sent, { [NOTE]: '一包化' }), answered({ [NOTE]: '一包' }));
    expect(contestedIn(draft, 'medication')).toEqual([]);
    expect(changesIn(draft, 'medication')).toEqual({ [NOTE]: '一包化' });
  });

  it('an answer that was overtaken changes nothing', () => {
    const draft = before({ [NOTE]: '一包化' }, 5);
    expect(merged(draft, answered({}, 4))).toEqual({ draft, adopted: [] });
  });
});
