import type { PreparationAdder, PreparationNeedKind, PreparationStatus } from '@tsunagi/domain';

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
