import { type CivilDate, type PreparationRule, type PreparationWording, weekdayOf } from '../kernel/index.js';
import type { PreparationResult } from './preparation.events.js';

type Values = Readonly<Record<string, string | number>>;

const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));

function spokenDate(wording: PreparationWording, date: CivilDate): string {
  const [, month, day] = date.split('-').map(Number);
  return fill(wording.date, {
    month: month ?? '',
    day: day ?? '',
    weekday: wording.weekdays[weekdayOf(date)] ?? '',
  });
}

/** What is missing for the status: to the minimum when it is not reached, else to the standard. */
export function shortage(result: Pick<PreparationResult, 'status' | 'usableDays' | 'requiredDays'>): number {
  const { status, usableDays, requiredDays } = result;
  if (requiredDays === null) return 0;
  const wanted = status === 'caution' ? requiredDays.standard : requiredDays.minimum;
  return Math.max(0, wanted - (usableDays ?? 0));
}

function clauses(wording: PreparationWording, result: Omit<PreparationResult, 'sentence'>): Values {
  const { bottleneckTask: task, sufficientOn, inputs } = result;
  return {
    assumedNotice: inputs.noticeAssumed ? wording.assumedNotice : '',
    bottleneck: task === null ? '' : fill(wording.bottleneck, { task: task.name, taskShortBy: task.shortBy }),
    sufficientOn:
      sufficientOn === null
        ? ''
        : fill(wording.sufficientOn, { sufficientOnDate: spokenDate(wording, sufficientOn) }),
  };
}

function figures(rule: PreparationRule, result: Omit<PreparationResult, 'sentence'>): Values {
  const { usableDays, requiredDays, profile } = result;
  return {
    usableDays: usableDays ?? 0,
    standard: requiredDays?.standard ?? 0,
    minimum: requiredDays?.minimum ?? 0,
    profile: rule.profiles.find(({ id }) => id === profile)?.name ?? '',
    shortBy: shortage(result),
  };
}

/** The sentence of the rule version for a result, with its figures. */
export function sentenceFor(rule: PreparationRule, result: Omit<PreparationResult, 'sentence'>): string {
  const { wording } = rule;
  const { dischargeOn } = result.inputs;
  return fill(wording.sentences[result.status], {
    ...clauses(wording, result),
    ...figures(rule, result),
    dischargeOn: dischargeOn === null ? '' : spokenDate(wording, dischargeOn),
  });
}
