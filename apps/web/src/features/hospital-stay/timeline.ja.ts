import { preparationStatusNames } from '@tsunagi/contracts';
import { dateRange, shortDate } from '../../ui/japanese-date.js';
import { answers, grades } from './labels.ja.js';
import type { TimelineLine } from './stay.model.js';

type Data = TimelineLine['data'];
type Words = string | ((data: Data) => string);

const text = (data: Data, key: string): string => (typeof data[key] === 'string' ? data[key] : '');
const day = (data: Data, key: string): string => (text(data, key) ? shortDate(text(data, key)) : '');
const named = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? '';

function told(data: Data): string {
  const foreseen = data['foreseen'] as { readonly from: string; readonly to: string } | null | undefined;
  const when = day(data, 'expectedOn') || (foreseen ? dateRange(foreseen.from, foreseen.to) : '');
  return `退院の連絡(${named(grades, text(data, 'grade'))}): ${when}`;
}

/** Their names say what their sentences say. */
const UNMEASURED = ['notNeeded', 'notJudged', 'noDate', 'outOfScope'];

function assessed(data: Data): string {
  const result = data['result'] as { readonly status?: string; readonly sentence?: string } | undefined;
  const name = named(preparationStatusNames, result?.status ?? '');
  const saysItAll = UNMEASURED.includes(result?.status ?? '');
  return saysItAll ? `準備期間の判定: ${name}` : `準備期間の判定: ${name}。${result?.sentence ?? ''}`;
}

const report =
  (what: string): Words =>
  (data) =>
    `入院時情報提供書${version(data)}${what}`;
const version = (data: Data): string => (data['version'] === 1 ? '' : `(第${String(data['version'])}報)`);

const WORDS: Readonly<Record<string, Words>> = {
  AdmissionPlanned: (data) => `入院予定: ${day(data, 'plannedOn')}`,
  PatientAdmitted: (data) => `入院: ${day(data, 'admittedOn')}`,
  AdmissionCorrected: (data) => `入院の記録を訂正: ${day(data, 'admittedOn')}`,
  AdmissionCancelled: '入院の取消',
  CareManagerIdentified: '担当の介護支援専門員を確認',
  CareManagerReplaced: '担当の介護支援専門員が交代',
  NoCareManagerConfirmed: '担当の介護支援専門員がいないことを確認',
  DischargeCoordinationJudged: (data) => `退院調整の要否: ${data['needed'] === true ? '必要' : '不要'}`,
  HospitalTransferMade: (data) => `転院: ${day(data, 'transferredOn')}`,
  PatientDischarged: (data) => `退院: ${day(data, 'dischargedOn')}`,
  DischargeCancelled: '退院の取消',
  PatientDied: (data) => `死亡退院: ${day(data, 'diedOn')}`,
  DischargeForeseen: (data) => `退院の見込み: ${dateRange(text(data, 'from'), text(data, 'to'))}`,
  DischargeExpected: (data) => `退院予定日: ${day(data, 'expectedOn')}`,
  ExpectedDischargeMoved: (data) => `退院予定日の変更: ${day(data, 'from')}から${day(data, 'expectedOn')}へ`,
  ExpectedDischargeWithdrawn: '退院予定の取消',
  ExpectedDischargeAnnounced: told,
  AnnouncementReceiptConfirmed: '退院の連絡の受領を確認',
  AnnouncementAcknowledged: (data) => `退院の連絡への返答: ${named(answers, text(data, 'answer'))}`,
  PreparationNeedAdded: '準備を要することを追加',
  PreparationNeedMet: '準備を要することが完了',
  PreparationNeedWaived: '準備を要することを不要に',
  PreparationAssessed: assessed,
  AdmissionSheetDrafted: '入院時情報提供書の下書きを開始',
  AdmissionSheetSectionFilled: '入院時情報提供書に記入',
  AdmissionSheetSent: report('を送付'),
  AdmissionSheetReceiptConfirmed: report('の受領を確認'),
  AdmissionSheetRead: report('を確認'),
  AdmissionSheetWithdrawn: report('を取消'),
  LiaisonNoteDrafted: '連携連絡票の下書きを開始',
  LiaisonNoteFilled: '連携連絡票に記入',
  LiaisonNoteSent: '連携連絡票を送付',
  LiaisonNoteReceiptConfirmed: '連携連絡票の受領を確認',
  LiaisonNoteAnswered: (data) => `連携連絡票に${data['completeness'] === 'partial' ? '一部' : ''}回答`,
  LiaisonNoteReminded: '連携連絡票の回答を督促',
  LiaisonNoteWithdrawn: '連携連絡票を取消',
  LiaisonNoteClosed: '連携連絡票を完了',
};

/** One event in words. A type that this page does not know yet is shown by its own name. */
export function sayEvent({ type, data }: TimelineLine): string {
  const words = WORDS[type] ?? type;
  return typeof words === 'string' ? words : words(data);
}

/** 理由 that somebody gave for it. */
export function reasonOf({ words }: TimelineLine): string | null {
  const reason = words?.['reason'];
  return typeof reason === 'string' && reason.trim() !== '' ? reason : null;
}
