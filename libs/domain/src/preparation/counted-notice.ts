import { type CivilDate, civilDateInJapan, daysBetween, type PreparationRule } from '../kernel/index.js';
import type { AnnouncedDischarge, PreparationFacts } from './preparation-facts.js';

type CountedNotice = AnnouncedDischarge & { readonly namedOn: CivilDate };

const namesDateNear = (
  notice: AnnouncedDischarge,
  dischargeOn: CivilDate,
  tolerance: number,
): notice is CountedNotice =>
  notice.namedOn !== null && Math.abs(daysBetween(notice.namedOn, dischargeOn)) <= tolerance;

/**
 * The notice from which preparation counts: the first to the responsible office that names a date near the
 * final one and arrives no later than the discharge day.
 */
export function countedNotice(
  rule: PreparationRule,
  facts: PreparationFacts,
  dischargeOn: CivilDate,
): CountedNotice | null {
  return facts.announcements
    .filter((notice) => notice.officeId === facts.officeId)
    .filter((notice) => civilDateInJapan(notice.arrivedAt) <= dischargeOn)
    .filter((notice) => namesDateNear(notice, dischargeOn, rule.noticeToleranceDays))
    .reduce<CountedNotice | null>(
      (first, notice) => (first === null || notice.arrivedAt < first.arrivedAt ? notice : first),
      null,
    );
}
