import type { DischargeNoticeRefusalCode } from '@tsunagi/domain';

/** 退院の連絡が受け付けられないときに、どうすればよいかを伝える文。 */
export const dischargeNoticeRefusals: Readonly<Record<DischargeNoticeRefusalCode, string>> = {
  DISCHARGE_RANGE_REVERSED:
    '見込みの始まり{from}が終わり{to}より後になっています。日付を入れ替えてください。',
  EXPECTED_DISCHARGE_BEFORE_ADMISSION:
    '退院の予定を入院日{admittedOn}より前にはできません。日付を確かめるか、入院日を訂正してください。',
  EXPECTED_DISCHARGE_PASSED:
    '{expectedOn}は、予定が決まった日{saidOn}より前です。日付を確かめるか、決まった日時を入れて記録してください。',
  EXPECTED_DISCHARGE_TOO_FAR_AHEAD: '{expectedOn}は二年以上先です。年を確かめてください。',
  EXPECTED_DISCHARGE_ALREADY_SET:
    '退院予定日は{expectedOn}に決まっています。変えるときは「予定日の変更」を、白紙に戻すときは「予定の取消」を使ってください。',
  NO_EXPECTED_DISCHARGE: '退院予定日がまだありません。先に退院予定日を登録してください。',
  ANNOUNCED_DATE_IS_NOT_EXPECTED:
    '現在の退院予定日は{expectedOn}です。予定日を変えるか、この日付で知らせてください。',
  ANNOUNCED_RANGE_IS_NOT_FORESEEN:
    '知らせようとした期間が、登録されている退院見込みと違います。最新の見込みを確かめてください。',
  ANNOUNCEMENT_NEEDS_A_DATE:
    '「予定」「確定」の連絡には退院予定日が、「見込み」の連絡には日付か期間が必要です。',
  ANNOUNCEMENT_NAMES_DATE_AND_RANGE: '日付と期間は一度に知らせられません。どちらか一つにしてください。',
  ANNOUNCEMENT_ID_TAKEN: 'この連絡は別の内容で登録されています。新しい連絡として送り直してください。',
  ANNOUNCEMENT_UNKNOWN: 'この連絡は見つかりません。退院の連絡の一覧を読み込み直してください。',
  RECEIPT_BEFORE_ANNOUNCEMENT:
    '連絡した日{announcedOn}より前の受領や返答は記録できません。日時を確かめてください。',
  ANSWER_NEEDS_A_NAME: '返答した方の氏名を入れてください。',
  DIFFICULT_NEEDS_A_REASON: '「難しい」と答えるときは、理由を書いてください。',
  DIFFICULT_NEEDS_AN_EARLIEST_DATE:
    '「難しい」と答えるときは、間に合う最も早い日を入れてください。日が決められないときは「要相談」を選んでください。',
  EARLIEST_DATE_IS_NOT_LATER:
    '間に合う日が退院予定日{expectedOn}以前です。その日に間に合うなら「できる」を選んでください。',
  EARLIEST_DATE_WITHOUT_DIFFICULTY:
    '間に合う最も早い日は「難しい」のときだけ入れます。日を消すか「難しい」を選んでください。',
};
