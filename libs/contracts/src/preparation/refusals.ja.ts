import type { PreparationRefusalCode } from '@tsunagi/domain';

/** 退院準備の記録が受け付けられないときに、どうすればよいかを伝える文。 */
export const preparationRefusals: Readonly<Record<PreparationRefusalCode, string>> = {
  PREPARATION_NEED_ID_TAKEN:
    'この番号は別の「準備を要すること」に使われています。画面を開き直して、もう一度登録してください。',
  PREPARATION_NEED_UNKNOWN:
    'この「準備を要すること」は登録されていません。画面を開き直して、一覧から選び直してください。',
  PREPARATION_NEED_ALREADY_MET:
    'この「準備を要すること」は済んでいるため、不要にできません。続きがあれば、新しく登録してください。',
  PREPARATION_NEED_ALREADY_WAIVED:
    'この「準備を要すること」は不要とされています。必要になったときは、新しく登録してください。',
  PREPARATION_WAIVER_REASON_MISSING: '不要とする理由を書いてください。',
};
