import type { Instant, PlainEvent, PreparationRule } from '../kernel/index.js';

/** 準備期間のルールの制定: the whole version, so that an old assessment can be checked against it for good. */
export type PreparationRuleAdopted = PlainEvent<
  'PreparationRuleAdopted',
  { readonly occurredAt: Instant; readonly rule: PreparationRule }
>;

/** 準備期間のルール of one scope */
export type PreparationRuleEvent = PreparationRuleAdopted;
