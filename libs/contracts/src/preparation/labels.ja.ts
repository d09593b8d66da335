import type {
  DayVerdict,
  PreparationAdder,
  PreparationNeedKind,
  PreparationRuleScope,
  PreparationStatus,
} from '@tsunagi/domain';

export const preparationStatusNames: Readonly<Record<PreparationStatus, string>> = {
  sufficient: '足りている',
  caution: '注意',
  insufficient: '不足',
  sameDay: '当日',
  noNotice: '連絡なし',
  notNeeded: '不要',
  notJudged: '未判定',
  noDate: '予定日未定',
  outOfScope: '対象外',
};

export const preparationNeedNames: Readonly<Record<PreparationNeedKind, string>> = {
  careLevelRevisionExpected: '要介護度が変わる見込み',
  adlDecline: '入院時より ADL が低下',
  newEquipment: '福祉用具が新しく必要',
  newProcedure: '医療処置が新しく必要',
  newVisitingNurse: '訪問看護を新しく利用',
  homeVisitPhysician: '訪問診療を新しく利用',
  homeModification: '住宅改修が必要',
  ventilatorOrCentralVenous: '人工呼吸器・在宅中心静脈栄養',
  facilityPlacement: '短期入所・施設の利用',
  noRelatives: '身寄りがない・生活保護などの調整',
  medicationSupport: '服薬の支援が必要',
  terminal: '終末期・早期の退院を希望',
};

export const preparationAdderNames: Readonly<Record<PreparationAdder, string>> = {
  closedDayDischarge: '土日・祝日・休業日の退院',
  longClosure: '連絡と退院の間に長い休み',
};

/** 準備日数の数え方: what is said beside each day. */
export const dayVerdictNames: Readonly<Record<DayVerdict, string>> = {
  counted: '数える',
  afterCutoff: '連絡が締切の後',
  dischargeDay: '退院日',
  holiday: '祝日',
  closure: '臨時休業',
  yearlyClosure: '毎年の休み',
  weekly: '定休日',
};

type ScopeKind = PreparationRuleScope['kind'];

export const preparationRuleScopeNames: Readonly<Record<ScopeKind, string>> = {
  default: '標準',
  region: '圏域',
  hospital: '病院',
  office: '事業所',
};

/** For rule versions that nobody gave a name. */
export const unnamedPreparationRules: Readonly<Record<ScopeKind, string>> = {
  default: '準備日数の標準',
  region: '圏域の入退院支援ルール',
  hospital: '病院の準備日数のルール',
  office: '事業所の準備日数のルール',
};
