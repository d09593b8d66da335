import {
  addDays,
  type CivilDate,
  civilDateInJapan,
  eachDay,
  type Instant,
  type PreparationNeedKind,
  type PreparationRule,
} from '../kernel/index.js';
import { unmeasuredStatus } from './assess.js';
import { countedNotice } from './counted-notice.js';
import type { PreparationFacts } from './preparation-facts.js';
import { chooseProfile } from './profile-selection.js';
import { effectiveNoticeOn, slack } from './usable-days.js';

const HORIZON_DAYS = 366;

const isMeasurable = (facts: PreparationFacts): boolean =>
  facts.dischargedOn === null && [null, 'noDate'].includes(unmeasuredStatus(facts));

/**
 * 足りる最初の退院日 of all days from today on, whichever is expected now: with the notice that counts for the
 * day, or with one given now. `null` when nothing is measured, or no day of the coming year would do.
 */
export function firstSufficientDischarge(
  rule: PreparationRule,
  facts: PreparationFacts,
  needs: readonly PreparationNeedKind[],
  now: Instant,
): CivilDate | null {
  if (!isMeasurable(facts)) return null;
  const today = civilDateInJapan(now);
  const isEnough = (dischargeOn: CivilDate): boolean => {
    const arrivedAt = countedNotice(rule, facts, dischargeOn)?.arrivedAt ?? now;
    const noticeOn = civilDateInJapan(arrivedAt);
    const effectiveOn = effectiveNoticeOn(rule, facts.calendar, arrivedAt);
    if (effectiveOn === null || noticeOn >= dischargeOn) return false;
    const lead = chooseProfile(rule, facts, needs, dischargeOn).profile.lead.standard;
    return slack(rule, facts.calendar, { noticeOn, effectiveOn, dischargeOn, lead }) >= 0;
  };
  const from = facts.admittedOn !== null && facts.admittedOn > today ? facts.admittedOn : today;
  for (const day of eachDay(from, addDays(from, HORIZON_DAYS))) if (isEnough(day)) return day;
  return null;
}
