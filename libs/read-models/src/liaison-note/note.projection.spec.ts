import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
} from '../../../../test/support/scopes.js';
import type { NoteTable } from './note.projection.js';
import { findNote } from './note.query.js';

const aDraft = (): RecordedHistory => new RecordedHistory().add('LiaisonNoteDrafted');
const aSentNote = (): RecordedHistory => aDraft().add('LiaisonNoteFilled').add('LiaisonNoteSent');

const noteAfter = (history: RecordedHistory): Promise<NoteTable | undefined> =>
  findNote(readModelsOf(history), OF_OFFICE, ids.noteId(1));

describe('note projection', () => {
  it('LiaisonNoteDrafted and LiaisonNoteFilled make a draft', async () => {
    expect(await noteAfter(aDraft())).toMatchObject({ state: 'draft', toOrganisationId: ids.HOSPITAL });
    expect(await noteAfter(aDraft().add('LiaisonNoteFilled'))).toMatchObject({ state: 'draft', revision: 1 });
  });

  it('LiaisonNoteSent keeps urgency and the day by which an answer is wanted', async () => {
    expect(await noteAfter(aSentNote())).toMatchObject({
      ...{ state: 'sent', isUrgent: 1, answerWantedBy: '2026-12-05', channel: 'inbox', revision: 2 },
    });
  });

  it('LiaisonNoteReceiptConfirmed, LiaisonNoteReminded and LiaisonNoteAnswered follow it', async () => {
    const history = aSentNote().add('LiaisonNoteReceiptConfirmed').add('LiaisonNoteReminded');
    expect(await noteAfter(history)).toMatchObject({ state: 'received', reminders: 1 });
    expect(await noteAfter(history.add('LiaisonNoteAnswered'))).toMatchObject({ state: 'partlyAnswered' });
    history.add('LiaisonNoteAnswered', { completeness: 'full' });
    expect(await noteAfter(history)).toMatchObject({ state: 'answered', revision: 6 });
  });

  it('LiaisonNoteWithdrawn and LiaisonNoteClosed end it', async () => {
    expect(await noteAfter(aSentNote().add('LiaisonNoteWithdrawn'))).toMatchObject({ state: 'withdrawn' });
    expect(await noteAfter(aSentNote().add('LiaisonNoteClosed'))).toMatchObject({ state: 'closed' });
  });

  it('without keys it stands where it stood', async () => {
    expect(await noteAfter(aSentNote().erased())).toMatchObject({ state: 'sent' });
  });

  it('the addressee sees it once it is sent, others never', async () => {
    expect(await findNote(readModelsOf(aDraft()), OF_HOSPITAL, ids.noteId(1))).toBeUndefined();
    expect(await findNote(readModelsOf(aSentNote()), OF_HOSPITAL, ids.noteId(1))).toBeDefined();
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE]) {
      expect(await findNote(readModelsOf(aSentNote()), stranger, ids.noteId(1))).toBeUndefined();
    }
  });
});
