import { describe, expect, it } from '@jest/globals';
import { admissionSheet2024 as catalogue } from '@tsunagi/contracts';
import { aSheetAnswer } from '../../../../../../test/support/builders/sheet-answer.js';
import { draftOf, withInput } from '../../../platform/catalogue/editing/draft.model.js';
import type { Editing, Saving } from '../../../platform/catalogue/editing/editing.model.js';
import { merged } from '../../../platform/catalogue/editing/merge.model.js';
import { heldSections } from './held-section.model.js';

const begun = draftOf(catalogue, aSheetAnswer(), '2026-11-20');
const held = (draft: Editing['draft'], saving: Saving = { kind: 'quiet' }) =>
  heldSections({ draft, saving, savedAt: null, adopted: [] }).map(({ id, reason }) => [id, reason]);

describe('sections that are not saved', () => {
  it('says nothing of what is about to be saved', () =>
    expect(held(withInput(begun, 'medication.note', '一包化'))).toEqual([]));

  it('names those that wait for the server', () =>
    expect(held(withInput(begun, 'medication.note', '一包化'), { kind: 'away' })).toEqual([
      ['medication', 'サーバーにつながりしだい保存します'],
    ]));

  it('names wrong inputs, and first what somebody else has written', () => {
    const wrong = withInput(withInput(begun, 'person.age', '八十'), 'medication.note', '一包化');
    const values = { 'medication.note': '粉砕' };
    const { draft } = merged(wrong, aSheetAnswer({ values, revision: 2 }));
    expect(held(draft)).toEqual([
      ['person', '直す入力 1件'],
      ['medication', '別の内容が先に保存されている項目 1件'],
    ]);
  });
});
