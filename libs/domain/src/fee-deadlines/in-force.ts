import type { CivilDate } from '../kernel/index.js';

interface Effective {
  readonly effectiveFrom: CivilDate;
  readonly effectiveTo: CivilDate | null;
}

export const isInForce = (rule: Effective, day: CivilDate): boolean =>
  rule.effectiveFrom <= day && (rule.effectiveTo === null || day <= rule.effectiveTo);
