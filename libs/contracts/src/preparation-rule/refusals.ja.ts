import type { PreparationRuleRefusalCode } from '@tsunagi/domain';

/** 準備期間のルールが受け付けられないときに、どうすればよいかを伝える文。 */
export const preparationRuleRefusals: Readonly<Record<PreparationRuleRefusalCode, string>> = {
  RULE_VALUE_INVALID: 'ルールの値「{id}」が正しくありません。日数・日付・時刻・文を確かめてください。',
  RULE_DUPLICATE_ID: 'ルールの中に同じ番号「{id}」が二つあります。どちらかの番号を変えてください。',
  RULE_UNKNOWN_ID: 'ルールが「{id}」を参照していますが、仕事にも型にもありません。番号を確かめてください。',
  RULE_MINIMUM_ABOVE_STANDARD: '「{id}」の最低の日数が標準の日数を上回っています。どちらかを直してください。',
  RULE_TASKS_CIRCULAR:
    '仕事「{id}」が、めぐりめぐって自分の終わりを待っています。先に終えるべき仕事を見直してください。',
  RULE_DEFAULT_NOT_ADOPTABLE:
    '既定のルールは書きかえられません。圏域・病院・事業所のルールとして登録してください。',
  RULE_SCOPE_DIFFERENT: 'ルールの適用範囲が、これまでの版と違います。範囲を確かめてください。',
  RULE_VERSION_NOT_ASCENDING:
    '版{version}は登録できません。いまの版{latestVersion}より大きい番号にしてください。',
  RULE_EFFECTIVE_FROM_NOT_AHEAD:
    '{effectiveFrom}からは適用できません。過ぎた判定を変えないよう、明日以後の日付にしてください。',
};
