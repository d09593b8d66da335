import type { AdmissionSheetRefusalCode } from '@tsunagi/domain';

export const admissionSheetRefusals: Readonly<Record<AdmissionSheetRefusalCode, string>> = {
  SHEET_NOT_DRAFTED: 'この入院時情報提供書はまだ作られていません。入院の画面から作成してください。',
  SHEET_BELONGS_TO_ANOTHER: 'この入院時情報提供書は別の入院・事業所のものです。一覧から開き直してください。',
  SHEET_ERASED: 'この方の個人情報は消去されているため、記入も送付もできません。',
  SHEET_TOO_LARGE:
    '入院時情報提供書の内容が大きすぎます(いま{size}キロバイト)。{limit}キロバイト以内になるよう文章を短くしてください。',
  SHEET_PROVIDED_IN_THE_FUTURE: '情報提供日時がこれから先の時刻です。実際に提供した日時を指定してください。',
  SHEET_VERSION_UNKNOWN: '第{version}報はまだ送付されていません。送付済みの報を指定してください。',
  SHEET_VERSION_WITHDRAWN: '第{version}報は取り消されています。最新の報を確かめてください。',
};
