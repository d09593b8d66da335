import type { LiaisonNoteRefusalCode } from '@tsunagi/domain';

export const liaisonNoteRefusals: Readonly<Record<LiaisonNoteRefusalCode, string>> = {
  NOTE_NOT_DRAFTED: 'この連携連絡票はまだ作られていません。一覧から作成してください。',
  NOTE_BELONGS_TO_ANOTHER: 'この連携連絡票は別の事業所または別の方のものです。一覧から開き直してください。',
  NOTE_TO_ONESELF: '自分の事業所・病院は宛先にできません。宛先を選び直してください。',
  NOTE_NOT_SENT: 'この連携連絡票はまだ送付されていません。先に送付してください。',
  NOTE_ALREADY_SENT:
    'この連携連絡票は送付済みのため書き換えられません。取り消すか、新しい票を作成してください。',
  NOTE_WITHDRAWN: 'この連携連絡票は取り消されています。必要なら新しい票を作成してください。',
  NOTE_CLOSED: 'この連携連絡票は終了しています。続きがあるときは新しい票を作成してください。',
  NOTE_ERASED: 'この方の個人情報は消去されているため、記入も送付もできません。',
  NOTE_TOO_LARGE:
    '連携連絡票の内容が大きすぎます(いま{size}キロバイト)。{limit}キロバイト以内になるよう文章を短くしてください。',
  NOTE_ANSWER_DATE_PASSED: '返信希望日({answerWantedBy})が過ぎています。今日以降の日付にしてください。',
  NOTE_ALREADY_ANSWERED: 'この連携連絡票にはすべて回答が済んでいます。続きは新しい票でお願いします。',
  NOTE_ANSWER_EMPTY: '回答に何も書かれていません。意見を書くか「特に意見なし」を選んでください。',
};
