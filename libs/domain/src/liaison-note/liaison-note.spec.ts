import { erased, given } from '../../../../test/support/given.js';
import type { ConsentReference, OfferedValues } from '../kernel/index.js';
import {
  type AnswerLiaisonNote,
  liaisonNote,
  type LiaisonNoteEvent,
  type NoteValues,
  type SendLiaisonNote,
} from './index.js';

const nine = '2026-11-20T00:00:00.000Z';
const ten = '2026-11-20T01:00:00.000Z';
const nextDay = '2026-11-21T00:00:00.000Z';
const office = 'office-aozora';
const hospital = 'hospital-city';
const consent: ConsentReference = { form: 'unrecorded', givenBy: null, givenOn: null };
const offered: OfferedValues = {
  'client.ward': { value: '東3病棟', source: { from: 'stay', asOf: nine } },
};

const draft = {
  occurredAt: nine,
  noteId: 'note-1',
  stayId: 'stay-1',
  patientId: 'patient-1',
  fromOrganisationId: office,
  toOrganisationId: hospital,
  edition: 'liaison-note/2026',
};
const draftedWith = (values: NoteValues): LiaisonNoteEvent => ({
  type: 'LiaisonNoteDrafted',
  data: draft,
  personal: { values },
});
const drafted = draftedWith({ 'body.content': '退院の見通しを教えてください。' });
const drafting = { type: 'DraftLiaisonNote' as const, ...draft, values: {} };

const filledWith = (values: NoteValues): LiaisonNoteEvent => ({
  type: 'LiaisonNoteFilled',
  data: { occurredAt: ten, paths: Object.keys(values) },
  personal: { values },
});
const filling = (values: NoteValues) => ({
  type: 'FillLiaisonNote' as const,
  values,
  offered,
  occurredAt: ten,
});

const sending: SendLiaisonNote = {
  type: 'SendLiaisonNote',
  toOrganisationId: hospital,
  channel: 'inbox',
  consent,
  answerWantedBy: '2026-11-25',
  urgent: false,
  offered,
  occurredAt: ten,
};
const sent: LiaisonNoteEvent = {
  type: 'LiaisonNoteSent',
  data: {
    occurredAt: ten,
    toOrganisationId: hospital,
    channel: 'inbox',
    consent,
    answerWantedBy: '2026-11-25',
    urgent: false,
  },
  personal: {
    content: { 'client.ward': '東3病棟', 'body.content': '退院の見通しを教えてください。' },
    sources: { 'client.ward': { from: 'stay', asOf: nine } },
  },
};

const answeringWith = (completeness: 'full' | 'partial', reply: NoteValues): AnswerLiaisonNote => ({
  type: 'AnswerLiaisonNote',
  completeness,
  answeredBy: 'staff-nurse',
  reply,
  occurredAt: ten,
});
const answeredWith = (completeness: 'full' | 'partial', reply: NoteValues): LiaisonNoteEvent => ({
  type: 'LiaisonNoteAnswered',
  data: { occurredAt: ten, completeness, answeredBy: 'staff-nurse' },
  personal: { reply },
});
const opinion = { 'reply.opinion': '12月初旬の見込みです。' };
const callMe = { 'reply.ways': ['pleaseCall'] };

const reminding = { type: 'RemindLiaisonNote' as const, channel: 'telephone' as const, occurredAt: ten };
const reminded: LiaisonNoteEvent = {
  type: 'LiaisonNoteReminded',
  data: { occurredAt: ten, channel: 'telephone' },
  personal: null,
};
const withdrawing = { type: 'WithdrawLiaisonNote' as const, reason: '電話で済んだため', occurredAt: ten };
const withdrawn: LiaisonNoteEvent = {
  type: 'LiaisonNoteWithdrawn',
  data: { occurredAt: ten },
  personal: { reason: '電話で済んだため' },
};
const closing = { type: 'CloseLiaisonNote' as const, occurredAt: ten };
const closed: LiaisonNoteEvent = { type: 'LiaisonNoteClosed', data: { occurredAt: ten }, personal: null };

const givenNote = (...events: readonly LiaisonNoteEvent[]) => given(liaisonNote, events);

describe('連携連絡票を起こして記入する', () => {
  it('宛先と内容をもって起こす', () => {
    givenNote()
      .when(drafting)
      .then([draftedWith({})]);
  });

  it('同じ票をもう一度起こしても、何も起きない', () => {
    givenNote(drafted).when(drafting).then([]);
  });

  it('ほかの事業所の票としては起こせない', () => {
    givenNote(drafted)
      .when({ ...drafting, fromOrganisationId: 'office-other' })
      .thenRefused('NOTE_BELONGS_TO_ANOTHER');
  });

  it('自分の事業所には宛てられない', () => {
    givenNote()
      .when({ ...drafting, toOrganisationId: office })
      .thenRefused('NOTE_TO_ONESELF');
  });

  it('変わった項目だけを記録し、変わらなければ何も起きない', () => {
    const same = { 'body.content': '退院の見通しを教えてください。', 'client.ward': '東3病棟' };
    givenNote(drafted)
      .when(filling({ ...same, 'body.currentState': '食欲がある' }))
      .then([filledWith({ 'body.currentState': '食欲がある' })]);
    givenNote(drafted).when(filling(same)).then([]);
  });

  it('送付したあとの書き直しは断る', () => {
    givenNote(drafted, sent)
      .when(filling({ 'body.content': '別の問い' }))
      .thenRefused('NOTE_ALREADY_SENT');
  });
});

describe('連携連絡票を送付する', () => {
  it('内容を出どころとともに凍結し、同意の根拠を添える', () => {
    givenNote(drafted).when(sending).then([sent]);
  });

  it('二度送っても、何も起きない', () => {
    givenNote(drafted, sent).when(sending).then([]);
  });

  it('送付した票を別の宛先へは送れない', () => {
    givenNote(drafted, sent)
      .when({ ...sending, toOrganisationId: 'clinic-tateishi' })
      .thenRefused('NOTE_ALREADY_SENT');
  });

  it('返信希望日が過ぎていれば断る', () => {
    givenNote(drafted)
      .when({ ...sending, answerWantedBy: '2026-11-19' })
      .thenRefused('NOTE_ANSWER_DATE_PASSED', { answerWantedBy: '2026-11-19' });
  });

  it('起こしていない票・取り消した票は送れない', () => {
    givenNote().when(sending).thenRefused('NOTE_NOT_DRAFTED');
    givenNote(drafted, withdrawn).when(sending).thenRefused('NOTE_WITHDRAWN');
  });

  it('届いたことを一度だけ確かめる', () => {
    const confirming = {
      type: 'ConfirmLiaisonNoteReceipt' as const,
      confirmedBy: null,
      confirmedWith: '連携室 佐藤様',
      occurredAt: ten,
    };
    const confirmed: LiaisonNoteEvent = {
      type: 'LiaisonNoteReceiptConfirmed',
      data: { occurredAt: ten, confirmedBy: null },
      personal: { confirmedWith: '連携室 佐藤様' },
    };
    givenNote(drafted, sent).when(confirming).then([confirmed]);
    givenNote(drafted, sent, confirmed).when(confirming).then([]);
    givenNote(drafted).when(confirming).thenRefused('NOTE_NOT_SENT');
  });
});

describe('回答票で答える', () => {
  it('すべて答える、または一部だけ先に答える', () => {
    givenNote(drafted, sent)
      .when(answeringWith('full', opinion))
      .then([answeredWith('full', opinion)]);
    givenNote(drafted, sent)
      .when(answeringWith('partial', callMe))
      .then([answeredWith('partial', callMe)]);
  });

  it('一部の回答のあとに、残りを答えられる', () => {
    givenNote(drafted, sent, answeredWith('partial', callMe))
      .when(answeringWith('full', opinion))
      .then([answeredWith('full', opinion)]);
  });

  it('同じ回答をもう一度しても、何も起きない', () => {
    givenNote(drafted, sent, answeredWith('full', opinion)).when(answeringWith('full', opinion)).then([]);
  });

  it('すべて答えたあとの別の回答は断る', () => {
    givenNote(drafted, sent, answeredWith('full', opinion))
      .when(answeringWith('full', callMe))
      .thenRefused('NOTE_ALREADY_ANSWERED');
  });

  it('何も書かれていない回答は断る', () => {
    givenNote(drafted, sent)
      .when(answeringWith('full', { 'reply.opinion': null }))
      .thenRefused('NOTE_ANSWER_EMPTY');
  });

  it('送付前・取消後・終了後の票には答えられない', () => {
    givenNote(drafted).when(answeringWith('full', opinion)).thenRefused('NOTE_NOT_SENT');
    givenNote(drafted, sent, withdrawn).when(answeringWith('full', opinion)).thenRefused('NOTE_WITHDRAWN');
    givenNote(drafted, sent, closed).when(answeringWith('full', opinion)).thenRefused('NOTE_CLOSED');
  });
});

describe('催促・取消・終了', () => {
  it('催促は一日に一度残る', () => {
    givenNote(drafted, sent).when(reminding).then([reminded]);
    givenNote(drafted, sent, reminded).when(reminding).then([]);
    givenNote(drafted, sent, reminded)
      .when({ ...reminding, occurredAt: nextDay })
      .then([{ ...reminded, data: { occurredAt: nextDay, channel: 'telephone' } }]);
  });

  it('すべて答えてもらった票は催促も取消もできない', () => {
    const history = [drafted, sent, answeredWith('full', opinion)];
    givenNote(...history)
      .when(reminding)
      .thenRefused('NOTE_ALREADY_ANSWERED');
    givenNote(...history)
      .when(withdrawing)
      .thenRefused('NOTE_ALREADY_ANSWERED');
  });

  it('送付の前でも後でも取り消せて、二度目は何も起きない', () => {
    givenNote(drafted).when(withdrawing).then([withdrawn]);
    givenNote(drafted, sent).when(withdrawing).then([withdrawn]);
    givenNote(drafted, sent, withdrawn).when(withdrawing).then([]);
  });

  it('回答の有無にかかわらず終了でき、二度目は何も起きない', () => {
    givenNote(drafted, sent).when(closing).then([closed]);
    givenNote(drafted, sent, closed).when(closing).then([]);
    givenNote(drafted).when(closing).thenRefused('NOTE_NOT_SENT');
    givenNote(drafted, sent, closed).when(withdrawing).thenRefused('NOTE_CLOSED');
  });

  it('個人情報が消去されたあとも終了でき、記入と送付は断る', () => {
    givenNote(...erased([drafted, sent]))
      .when(closing)
      .then([closed]);
    givenNote(...erased([drafted]))
      .when(filling({ 'body.content': '問い' }))
      .thenRefused('NOTE_ERASED');
    givenNote(...erased([drafted]))
      .when(sending)
      .thenRefused('NOTE_ERASED');
    givenNote(...erased([drafted, sent]))
      .when(answeringWith('full', opinion))
      .thenRefused('NOTE_ERASED');
    givenNote(...erased([drafted, sent]))
      .when(withdrawing)
      .then([{ ...withdrawn, personal: null }]);
  });
});
