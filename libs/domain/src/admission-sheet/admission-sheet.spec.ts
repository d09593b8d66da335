import { erased, given } from '../../../../test/support/given.js';
import type { ConsentReference, OfferedValues, ValueSource } from '../kernel/index.js';
import {
  admissionSheet,
  type AdmissionSheetEvent,
  type SendAdmissionSheet,
  type SheetValues,
} from './index.js';

const nine = '2026-11-20T00:00:00.000Z';
const ten = '2026-11-20T01:00:00.000Z';
const eleven = '2026-11-20T02:00:00.000Z';
const office = 'office-aozora';
const hospital = 'hospital-city';
const nurse = 'staff-nurse';
const identity = { sheetId: 'sheet-1', stayId: 'stay-1', patientId: 'patient-1', officeId: office };
const unrecorded: ConsentReference = { form: 'unrecorded', givenBy: null, givenOn: null };
const oral: ConsentReference = { form: 'oral', givenBy: 'family', givenOn: '2026-11-20' };

const fromStay: ValueSource = { from: 'stay', asOf: nine };
const offered: OfferedValues = {
  'stay.ward': { value: '東3病棟', source: fromStay },
  'person.name': { value: '髙橋 ハナ', source: { from: 'patient', asOf: nine } },
};

const draft = {
  occurredAt: nine,
  ...identity,
  hospitalId: hospital,
  edition: 'admission-sheet/2024',
  previousSheetId: null,
};
const drafted: AdmissionSheetEvent = { type: 'AdmissionSheetDrafted', data: draft, personal: null };

const filledWith = (values: SheetValues): AdmissionSheetEvent => ({
  type: 'AdmissionSheetSectionFilled',
  data: { occurredAt: ten, section: 'medication', paths: Object.keys(values) },
  personal: { values },
});
const filling = (values: SheetValues) => ({
  type: 'FillAdmissionSheetSection' as const,
  section: 'medication',
  values,
  offered,
  occurredAt: ten,
});

const sending: SendAdmissionSheet = {
  type: 'SendAdmissionSheet',
  hospitalId: hospital,
  channel: 'inbox',
  consent: oral,
  providedAt: ten,
  offered,
  occurredAt: eleven,
};
const sentWith = (version: number, content: SheetValues): AdmissionSheetEvent => ({
  type: 'AdmissionSheetSent',
  data: {
    occurredAt: eleven,
    version,
    hospitalId: hospital,
    channel: 'inbox',
    consent: oral,
    providedAt: ten,
  },
  personal: { content, sources: {} },
});
const offeredContent = { 'stay.ward': '東3病棟', 'person.name': '髙橋 ハナ' };
const sent = sentWith(1, offeredContent);
const withdrawn: AdmissionSheetEvent = {
  type: 'AdmissionSheetWithdrawn',
  data: { occurredAt: eleven, version: 1 },
  personal: { reason: '別の方の情報だったため' },
};

const givenSheet = (...events: readonly AdmissionSheetEvent[]) => given(admissionSheet, events);

describe('入院時情報提供書を起こす', () => {
  it('入院ごと・事業所ごとに一枚を起こす', () => {
    givenSheet()
      .when({ type: 'DraftAdmissionSheet', ...draft })
      .then([drafted]);
  });

  it('同じ入院に同じ事業所がもう一度起こしても、何も起きない', () => {
    givenSheet(drafted, sent)
      .when({ type: 'DraftAdmissionSheet', ...draft })
      .then([]);
  });

  it('ほかの事業所の提供書としては起こせない', () => {
    givenSheet(drafted)
      .when({ type: 'DraftAdmissionSheet', ...draft, officeId: 'office-other' })
      .thenRefused('SHEET_BELONGS_TO_ANOTHER');
  });
});

describe('欄を記入する', () => {
  it('変わった項目だけを記録する', () => {
    givenSheet(drafted, filledWith({ 'medication.oral': 'present' }))
      .when(filling({ 'medication.oral': 'present', 'medication.note': '一包化' }))
      .then([filledWith({ 'medication.note': '一包化' })]);
  });

  it('何も変わらなければ、何も起きない', () => {
    givenSheet(drafted, filledWith({ 'medication.oral': 'none' }))
      .when(filling({ 'medication.oral': 'none', 'medication.note': null }))
      .then([]);
  });

  it('自動で入った値をそのまま送り返しても、記入とはみなさない', () => {
    givenSheet(drafted)
      .when(filling({ 'stay.ward': '東3病棟' }))
      .then([]);
  });

  it('自動で入った値を消したことは、記入として残る', () => {
    givenSheet(drafted)
      .when(filling({ 'stay.ward': null }))
      .then([filledWith({ 'stay.ward': null })]);
  });

  it('「なし」は空欄とは違う記入である', () => {
    givenSheet(drafted)
      .when(filling({ 'medication.oral': 'none' }))
      .then([filledWith({ 'medication.oral': 'none' })]);
  });

  it('選択肢の順番だけが違うものは、変わっていないとみなす', () => {
    givenSheet(drafted, filledWith({ 'person.pension': ['national', 'employees'] }))
      .when(filling({ 'person.pension': ['employees', 'national'] }))
      .then([]);
  });

  it('起こしていない提供書には記入できない', () => {
    givenSheet().when(filling({})).thenRefused('SHEET_NOT_DRAFTED');
  });

  it('全体で256キロバイトを超える記入は断る', () => {
    const memos = Object.fromEntries(
      Array.from({ length: 22 }, (_, index) => [`memo.${index}`, 'あ'.repeat(4000)]),
    );
    givenSheet(drafted, filledWith(memos))
      .when(filling({ 'outlook.note': 'い'.repeat(4000) }))
      .thenRefused('SHEET_TOO_LARGE', { limit: 256, size: 270 });
  });
});

describe('送付する', () => {
  it('自動で入った値と記入した値をあわせ、出どころとともに凍結する', () => {
    givenSheet(drafted, filledWith({ 'person.name': '髙橋 花', 'medication.note': null }))
      .when(sending)
      .then([
        {
          type: 'AdmissionSheetSent',
          data: {
            occurredAt: eleven,
            version: 1,
            hospitalId: hospital,
            channel: 'inbox',
            consent: oral,
            providedAt: ten,
          },
          personal: {
            content: { 'stay.ward': '東3病棟', 'person.name': '髙橋 花' },
            sources: { 'stay.ward': fromStay },
          },
        },
      ]);
  });

  it('同意が未記録でも送れる。未記録であることが残る', () => {
    givenSheet(drafted)
      .when({ ...sending, consent: unrecorded, offered: {} })
      .then([
        {
          type: 'AdmissionSheetSent',
          data: {
            occurredAt: eleven,
            version: 1,
            hospitalId: hospital,
            channel: 'inbox',
            consent: unrecorded,
            providedAt: ten,
          },
          personal: { content: {}, sources: {} },
        },
      ]);
  });

  it('同じ内容をもう一度送っても、何も起きない', () => {
    givenSheet(drafted, sent).when(sending).then([]);
  });

  it('送付後に記入が変われば、第2報になる', () => {
    givenSheet(drafted, sent, filledWith({ 'medication.note': '一包化' }))
      .when({ ...sending, offered: {} })
      .then([sentWith(2, { 'medication.note': '一包化' })]);
  });

  it('取り消したあとは、同じ内容でも次の報として送れる', () => {
    givenSheet(drafted, sentWith(1, {}), withdrawn)
      .when({ ...sending, offered: {} })
      .then([sentWith(2, {})]);
  });

  it('情報提供日時をこれから先にはできない', () => {
    givenSheet(drafted)
      .when({ ...sending, providedAt: '2026-11-21T00:00:00.000Z' })
      .thenRefused('SHEET_PROVIDED_IN_THE_FUTURE');
  });

  it('起こしていない提供書は送れない', () => {
    givenSheet().when(sending).thenRefused('SHEET_NOT_DRAFTED');
  });
});

describe('受領確認・既読・取消', () => {
  const confirming = {
    type: 'ConfirmAdmissionSheetReceipt' as const,
    version: 1,
    confirmedBy: nurse,
    confirmedWith: null,
    occurredAt: eleven,
  };
  const confirmed: AdmissionSheetEvent = {
    type: 'AdmissionSheetReceiptConfirmed',
    data: { occurredAt: eleven, version: 1, confirmedBy: nurse },
    personal: { confirmedWith: null },
  };
  const reading = { type: 'ReadAdmissionSheet' as const, version: 1, readBy: nurse, occurredAt: eleven };
  const read: AdmissionSheetEvent = {
    type: 'AdmissionSheetRead',
    data: { occurredAt: eleven, version: 1, readBy: nurse },
    personal: null,
  };
  const withdrawing = {
    type: 'WithdrawAdmissionSheet' as const,
    version: 1,
    reason: '別の方の情報だったため',
    occurredAt: eleven,
  };

  it('届いたことを報ごとに一度だけ確かめる', () => {
    givenSheet(drafted, sent).when(confirming).then([confirmed]);
    givenSheet(drafted, sent, confirmed).when(confirming).then([]);
  });

  it('読んだことを人ごとに一度だけ残す', () => {
    givenSheet(drafted, sent).when(reading).then([read]);
    givenSheet(drafted, sent, read).when(reading).then([]);
    givenSheet(drafted, sent, read)
      .when({ ...reading, readBy: 'staff-social-worker' })
      .then([{ ...read, data: { ...read.data, readBy: 'staff-social-worker' } }]);
  });

  it('取り消しは理由とともに残り、二度目は何も起きない', () => {
    givenSheet(drafted, sent).when(withdrawing).then([withdrawn]);
    givenSheet(drafted, sent, withdrawn).when(withdrawing).then([]);
  });

  it('取り消された報は受領も既読にもできない', () => {
    givenSheet(drafted, sent, withdrawn).when(confirming).thenRefused('SHEET_VERSION_WITHDRAWN');
    givenSheet(drafted, sent, withdrawn).when(reading).thenRefused('SHEET_VERSION_WITHDRAWN');
  });

  it('送っていない報は確かめることも取り消すこともできない', () => {
    givenSheet(drafted).when(confirming).thenRefused('SHEET_VERSION_UNKNOWN', { version: 1 });
    givenSheet(drafted).when(withdrawing).thenRefused('SHEET_VERSION_UNKNOWN', { version: 1 });
  });

  it('個人情報が消去されたあとも取り消しはでき、記入と送付は断る', () => {
    const history = erased([drafted, filledWith({ 'medication.note': '一包化' }), sent]);
    givenSheet(...history)
      .when(withdrawing)
      .then([{ ...withdrawn, personal: null }]);
    givenSheet(...history)
      .when(filling({ 'medication.oral': 'none' }))
      .thenRefused('SHEET_ERASED');
    givenSheet(...history)
      .when(sending)
      .thenRefused('SHEET_ERASED');
  });
});
