import type {
  ConfirmationClass,
  FlagClass,
  HiddenReason,
  IndicatorClass,
  IndicatorKind,
  IndicatorMeasure,
  IndicatorSide,
  TimingClass,
} from './indicators.shapes.js';

export const timingClassNames: Readonly<Record<TimingClass, string>> = {
  onTheDay: '当日',
  withinThree: '3営業日以内',
  later: 'それより後',
  notYet: 'まだ',
};

export const confirmationClassNames: Readonly<Record<ConfirmationClass, string>> = {
  confirmed: '確認あり',
  unconfirmed: '確認なし',
};

export const flagClassNames: Readonly<Record<FlagClass, string>> = {
  sufficient: '足りている',
  caution: '注意',
  insufficient: '不足',
  sameDay: '当日',
  noNotice: '連絡なし',
  notMeasured: '判定なし',
};

export const indicatorClassNames: Readonly<Record<IndicatorClass | 'total', string>> = {
  ...timingClassNames,
  ...confirmationClassNames,
  ...flagClassNames,
  total: '計',
};

export const indicatorKindNames: Readonly<Record<IndicatorKind, string>> = {
  all: '全体',
  hospital: '病院',
  homeCareSupportOffice: '居宅介護支援事業所',
  communitySupportCenter: '地域包括支援センター',
  multifunctionalOffice: '小規模多機能・看護小規模多機能',
  noOffice: '担当の事業所なし',
};

export const indicatorSideNames: Readonly<Record<IndicatorSide, string>> = {
  hospital: '病院がしたこと',
  careOffice: '事業所・センターがしたこと',
  both: '病院と事業所・センターの間',
};

export const indicatorMeasureNames: Readonly<Record<IndicatorMeasure, string>> = {
  flag: '準備期間の判定',
  firstWord: '入院の最初の知らせ',
  receipt: '受け取り',
  confirmation: '内容の確認',
  reply: '連携連絡票への返事',
};

export const hiddenReasonNames: Readonly<Record<HiddenReason, string>> = {
  fewerThanFive: '5件未満',
  protectsOthers: '非表示',
};

/** 各指標の定義。画面と印刷で、数の横に示す。 */
export const indicatorDefinitions: Readonly<
  Record<IndicatorMeasure, Readonly<Partial<Record<IndicatorSide, string>>>>
> = {
  flag: {
    both: '退院した月ごとに、最後の判定で数えます。転院と死亡は含みません。「判定なし」は、退院調整が不要、未判定、予定日未定、対象外のまま退院した人です。',
  },
  firstWord: {
    hospital:
      '入院した日から、担当の事業所に知らせた日まで。入院した月に数えます。担当ケアマネジャーがいない人と、取り消した入院は含みません。「まだ」には、担当が分かっていない人を含みます。',
    careOffice:
      '入院した日から、最初の入院時情報提供書を送った日まで。入院した日より後に知らせを受けたときは、知らせを受けた日から数えます。入院した月に数え、取り消した送付は含みません。',
  },
  receipt: {
    hospital:
      '入院時情報提供書が送られた日から、受領を確認した日か、開いて読んだ日の早いほうまで。送られた月に、第2報以降も1件と数えます。取り消した送付は含みません。',
    careOffice:
      '退院の連絡があった日から、受領を確認した日か、回答した日の早いほうまで。連絡のあった月に数えます。同じ入院の後の連絡を受け取ったときは、前の連絡も受け取ったものとします。',
  },
  confirmation: {
    hospital: '「受け取り」と同じ入院時情報提供書のうち、病院の人が開いて読んだもの。',
    careOffice:
      '「受け取り」と同じ退院の連絡のうち、「できる・難しい・要相談」の回答があったもの。後の連絡への回答は、前の連絡への回答でもあるとします。',
  },
  reply: {
    hospital: '事業所・センターから連携連絡票が送られた日から、最初の回答の日まで。送られた月に数えます。',
    careOffice: '病院から連携連絡票が送られた日から、最初の回答の日まで。送られた月に数えます。',
  },
};

/** どちらの側にも同じ物差しを当てることの説明。 */
export const indicatorYardstick =
  'どちらの側も、同じ営業日(土日・祝日・12月29日〜1月3日を除く日)で数え、同じ四つの区分に分けます。「当日」は同じ日かそれより前、「3営業日以内」は翌日から数えて3営業日目までです。';

/** 隠す欄の説明。 */
export const indicatorHiding =
  '1〜4件の欄は「5件未満」とし、その数を計算で求められる欄も「非表示」とします。0件はそのまま示します。個々の組織の順位や氏名は出しません。';

export const indicatorMessages = {
  month: '年と月を 2026-11 の形で指定してください。',
  reversed: '始まりの月は、終わりの月以前にしてください。',
  tooLong: '一度に見られるのは12か月までです。期間を短くしてください。',
} as const;
