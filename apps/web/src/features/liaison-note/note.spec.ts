import { describe, expect, it } from '@jest/globals';
import { liaisonNote2026 as catalogue, type NoteResponse } from '@tsunagi/contracts';
import { answersHere, isOverdue, partsOf, replyFields, standingOf } from './note.model.js';
import { draftsOf } from './new/recipients.model.js';
import { problemsOfReply } from './read/reply.model.js';
import { saidOf } from './read/standing.ja.js';

const course: NoteResponse['course'] = {
  ...{ sentAt: '2026-11-02T00:00:00.000Z', channel: 'inbox', consent: null, urgent: false },
  ...{ answerWantedBy: '2026-11-10', receiptConfirmedAt: null, confirmedWith: null },
  ...{ answers: [], reminders: [], withdrawnAt: null, withdrawalReason: null, closedAt: null },
};

const aNote = (status: NoteResponse['status'], more: Partial<NoteResponse['course']> = {}): NoteResponse => ({
  ...{ id: 'n', stayId: 's', patientId: 'p', fromOrganisationId: 'office', toOrganisationId: 'hospital' },
  ...{ edition: catalogue.id, values: {}, sources: {}, meter: [], reply: {}, reference: 'R' },
  ...{ lostCharacters: { missing: [], variantLost: [] }, revision: 3 },
  status,
  course: { ...course, ...more },
});

const answered = (...kinds: readonly ('full' | 'partial')[]): Partial<NoteResponse['course']> => ({
  answers: kinds.map((completeness) => ({
    ...{ completeness, answeredBy: null, answeredAt: '2026-11-03T00:00:00.000Z', values: {} },
  })),
});

describe('where a note stands', () => {
  it.each([
    ['drafted', aNote('drafted')],
    ['waiting', aNote('sent')],
    ['partlyAnswered', aNote('sent', answered('partial'))],
    ['answered', aNote('sent', answered('partial', 'full'))],
    ['withdrawn', aNote('withdrawn', answered('partial'))],
    ['closed', aNote('closed', answered('full'))],
  ] as const)('can be %s', (standing, note) => expect(standingOf(note)).toBe(standing));

  it('is late only after the wanted day, and not once everything is answered', () => {
    expect(isOverdue(aNote('sent'), '2026-11-10')).toBe(false);
    expect(isOverdue(aNote('sent'), '2026-11-11')).toBe(true);
    expect(isOverdue(aNote('sent', answered('full')), '2026-11-11')).toBe(false);
    expect(isOverdue(aNote('sent', { answerWantedBy: null }), '2026-12-31')).toBe(false);
  });

  it('is said to each end in its own words, without blame', () => {
    const said = (side: 'sender' | 'addressee', today: string) =>
      saidOf(aNote('sent'), side, '市立病院', today);
    expect(said('sender', '2026-11-04')).toBe('市立病院の回答を待っています。返信希望日は11月10日(火)です。');
    expect(said('addressee', '2026-11-04')).toBe('11月10日(火)までの回答をお待ちです。');
    expect(said('sender', '2026-11-11')).toContain('返信希望日の11月10日(火)を過ぎましたが');
    expect(said('addressee', '2026-11-11')).toContain('いま分かることだけでも回答できます。');
  });
});

describe('who answers', () => {
  it('is the addressee, and the sender for what went out on paper', () => {
    expect(answersHere(aNote('sent'), 'addressee')).toBe(true);
    expect(answersHere(aNote('sent'), 'sender')).toBe(false);
    expect(answersHere(aNote('sent', { channel: 'fax' }), 'sender')).toBe(true);
    expect(answersHere(aNote('sent', { channel: 'fax', ...answered('full') }), 'sender')).toBe(false);
    expect(answersHere(aNote('closed'), 'addressee')).toBe(false);
  });

  it('signs by hand on paper only', () => {
    const paths = (side: 'sender' | 'addressee') => replyFields(catalogue, side).map(({ path }) => path);
    expect(paths('sender')).toEqual(expect.arrayContaining(['reply.answeredOn', 'reply.signature']));
    expect(paths('addressee')).not.toEqual(expect.arrayContaining(['reply.signature']));
  });

  it('says something, and how much of it that is', () => {
    const problems = (values: Readonly<Record<string, string | boolean>>, kind: 'full' | '') =>
      Object.keys(problemsOfReply(values, [], kind));
    expect(problems({ 'reply.answererName': '三浦' }, 'full')).toEqual(['reply.opinion']);
    expect(problems({ 'reply.noOpinion': false }, 'full')).toEqual(['reply.opinion']);
    expect(problems({ 'reply.noOpinion': true }, '')).toEqual(['completeness']);
    expect(problems({ 'reply.opinion': '可' }, 'full')).toEqual([]);
  });
});

describe('what is written', () => {
  it('is every field of the request half but what the sending says, each once', () => {
    const written = partsOf(catalogue).flatMap(({ fields }) => fields.map(({ path }) => path));
    const asked = catalogue.sections
      .filter(({ id, half }) => half === 'request' && id !== 'consent')
      .flatMap(({ fields }) => fields.map(({ path }) => path));
    expect([...written].sort()).toEqual(asked.filter((path) => path !== 'envelope.sentOn').sort());
  });

  it('goes on with one’s own drafts only', () => {
    const line = (noteId: string, fromOrganisationId: string, state: 'draft' | 'sent') => ({
      ...{ noteId, fromOrganisationId, state, toOrganisationId: 'hospital', edition: catalogue.id },
      ...{ draftedAt: '2026-11-02T00:00:00.000Z', sentAt: null, isUrgent: false, answerWantedBy: null },
      ...{ receiptConfirmedAt: null, answeredAt: null, reminders: 0 },
    });
    const notes = [line('a', 'office', 'draft'), line('b', 'office', 'sent'), line('c', 'hospital', 'draft')];
    expect(draftsOf(notes, 'office').map(({ noteId }) => noteId)).toEqual(['a']);
  });
});
