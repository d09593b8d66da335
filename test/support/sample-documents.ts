import * as ids from './ids-of-the-region.js';
import { OCCURRED_AT as occurredAt, type Samples } from './samples.js';

const CONSENT = { form: 'unrecorded', givenBy: null, givenOn: null } as const;

const SHEETS = {
  AdmissionSheetDrafted: {
    type: 'AdmissionSheetDrafted',
    data: {
      ...{ occurredAt, sheetId: ids.sheetId(1), stayId: ids.stayId(1), patientId: ids.patientId(1) },
      ...{ officeId: ids.OFFICE, hospitalId: ids.HOSPITAL, edition: 'admission-sheet/2024' },
      previousSheetId: null,
    },
    personal: null,
  },
  AdmissionSheetSectionFilled: {
    type: 'AdmissionSheetSectionFilled',
    data: { occurredAt, section: 'person', paths: ['person.name'] },
    personal: { values: { 'person.name': '髙橋 邉子' } },
  },
  AdmissionSheetSent: {
    type: 'AdmissionSheetSent',
    data: {
      ...{ occurredAt, version: 1, hospitalId: ids.HOSPITAL, channel: 'inbox' },
      ...{ consent: CONSENT, providedAt: occurredAt },
    },
    personal: { content: { 'person.name': '髙橋 邉子' }, sources: {} },
  },
  AdmissionSheetReceiptConfirmed: {
    type: 'AdmissionSheetReceiptConfirmed',
    data: { occurredAt, version: 1, confirmedBy: ids.NURSE },
    personal: { confirmedWith: '連携室' },
  },
  AdmissionSheetRead: {
    type: 'AdmissionSheetRead',
    data: { occurredAt, version: 1, readBy: ids.NURSE },
    personal: null,
  },
  AdmissionSheetWithdrawn: {
    type: 'AdmissionSheetWithdrawn',
    data: { occurredAt, version: 1 },
    personal: { reason: '別の方の内容だった' },
  },
} as const satisfies Partial<Samples>;

const NOTES = {
  LiaisonNoteDrafted: {
    type: 'LiaisonNoteDrafted',
    data: {
      ...{ occurredAt, noteId: ids.noteId(1), stayId: ids.stayId(1), patientId: ids.patientId(1) },
      ...{ fromOrganisationId: ids.OFFICE, toOrganisationId: ids.HOSPITAL, edition: 'liaison-note/2026' },
    },
    personal: { values: { 'request.text': '薬の量を教えてください' } },
  },
  LiaisonNoteFilled: {
    type: 'LiaisonNoteFilled',
    data: { occurredAt, paths: ['request.text'] },
    personal: { values: { 'request.text': '薬の種類を教えてください' } },
  },
  LiaisonNoteSent: {
    type: 'LiaisonNoteSent',
    data: {
      ...{ occurredAt, toOrganisationId: ids.HOSPITAL, channel: 'inbox', consent: CONSENT },
      ...{ answerWantedBy: '2026-12-05', urgent: true },
    },
    personal: { content: { 'request.text': '薬の種類を教えてください' }, sources: {} },
  },
  LiaisonNoteReceiptConfirmed: {
    type: 'LiaisonNoteReceiptConfirmed',
    data: { occurredAt, confirmedBy: ids.NURSE },
    personal: { confirmedWith: '病棟' },
  },
  LiaisonNoteAnswered: {
    type: 'LiaisonNoteAnswered',
    data: { occurredAt, completeness: 'partial', answeredBy: ids.NURSE },
    personal: { reply: { 'reply.text': '後ほどお送りします' } },
  },
  LiaisonNoteReminded: {
    type: 'LiaisonNoteReminded',
    data: { occurredAt, channel: 'telephone' },
    personal: null,
  },
  LiaisonNoteWithdrawn: {
    type: 'LiaisonNoteWithdrawn',
    data: { occurredAt },
    personal: { reason: '電話で済んだ' },
  },
  LiaisonNoteClosed: { type: 'LiaisonNoteClosed', data: { occurredAt }, personal: null },
} as const satisfies Partial<Samples>;

export const SAMPLE_DOCUMENTS = { ...SHEETS, ...NOTES };
