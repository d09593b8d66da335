import {
  isCivilDate,
  isTimeOfDay,
  type PreparationProfile,
  type PreparationRule,
  Refusal,
  type RequiredDays,
} from '../kernel/index.js';

export type RuleCheckCode =
  | 'RULE_VALUE_INVALID'
  | 'RULE_DUPLICATE_ID'
  | 'RULE_UNKNOWN_ID'
  | 'RULE_MINIMUM_ABOVE_STANDARD'
  | 'RULE_TASKS_CIRCULAR';

const refuse = (code: RuleCheckCode, id: string): never => {
  throw new Refusal<RuleCheckCode>(code, { id });
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 366;

function checkUnique(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) refuse('RULE_DUPLICATE_ID', twice);
}

function checkKnown(ids: readonly string[], known: ReadonlySet<string>): void {
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined) refuse('RULE_UNKNOWN_ID', stranger);
}

function checkDays(id: string, days: RequiredDays): void {
  if (!isCount(days.standard) || !isCount(days.minimum)) refuse('RULE_VALUE_INVALID', id);
  if (days.minimum > days.standard) refuse('RULE_MINIMUM_ABOVE_STANDARD', id);
}

/** Takes away whatever waits for nothing that is left; what remains in the end waits in a circle. */
function checkOrder(after: ReadonlyMap<string, readonly string[]>): void {
  const left = new Map(after);
  const isFree = (before: readonly string[]): boolean => !before.some((id) => left.has(id));
  for (let free = ['']; free.length > 0; free.forEach((id) => left.delete(id))) {
    free = [...left].filter(([, before]) => isFree(before)).map(([id]) => id);
  }
  const circular = [...left.keys()][0];
  if (circular !== undefined) refuse('RULE_TASKS_CIRCULAR', circular);
}

const predecessors = (rule: PreparationRule, profile?: PreparationProfile): Map<string, readonly string[]> =>
  new Map(rule.tasks.map((task) => [task.id, [...task.after, ...(profile?.extraAfter?.[task.id] ?? [])]]));

function checkProfile(rule: PreparationRule, profile: PreparationProfile, tasks: ReadonlySet<string>): void {
  const extra = Object.entries(profile.extraAfter ?? {});
  checkDays(profile.id, profile.lead);
  checkKnown([...profile.tasks, ...extra.flatMap(([id, before]) => [id, ...before])], tasks);
  checkOrder(predecessors(rule, profile));
}

function checkValues(rule: PreparationRule): void {
  const counts: Readonly<Record<string, number>> = {
    noticeToleranceDays: rule.noticeToleranceDays,
    closedDayDischargeAdds: rule.closedDayDischargeAdds,
    'longClosure.fromDays': rule.longClosure.fromDays,
    'longClosure.adds': rule.longClosure.adds,
  };
  const wrong = Object.keys(counts).find((name) => !isCount(counts[name] ?? -1));
  if (wrong !== undefined) refuse('RULE_VALUE_INVALID', wrong);
  if (!Number.isInteger(rule.version) || rule.version < 1) refuse('RULE_VALUE_INVALID', 'version');
  if (rule.longClosure.fromDays < 1) refuse('RULE_VALUE_INVALID', 'longClosure.fromDays');
  if (!isCivilDate(rule.effectiveFrom)) refuse('RULE_VALUE_INVALID', 'effectiveFrom');
  if (!isTimeOfDay(rule.noticeCutoff)) refuse('RULE_VALUE_INVALID', 'noticeCutoff');
}

function checkWording({ name, wording }: PreparationRule): void {
  if (name?.trim() === '') refuse('RULE_VALUE_INVALID', 'name');
  if (wording.weekdays.length !== 7) refuse('RULE_VALUE_INVALID', 'wording.weekdays');
  const blank = Object.entries(wording.sentences).find(([, sentence]) => sentence.trim() === '');
  if (blank !== undefined) refuse('RULE_VALUE_INVALID', `wording.sentences.${blank[0]}`);
}

/**
 * A rule version that can be evaluated: values in range, ids known and unique, no task waiting for itself.
 * @throws Refusal with the id or the name of the value that is wrong.
 */
export function checkRule(rule: PreparationRule): void {
  const tasks = new Set(rule.tasks.map((task) => task.id));
  const profiles = new Set(rule.profiles.map((profile) => profile.id));
  checkValues(rule);
  checkWording(rule);
  checkUnique(rule.tasks.map((task) => task.id));
  checkUnique(rule.profiles.map((profile) => profile.id));
  for (const task of rule.tasks) checkDays(task.id, task);
  checkKnown(
    [...rule.tasks.flatMap((task) => task.after), ...rule.addedTasks.map((added) => added.task)],
    tasks,
  );
  checkKnown([...Object.keys(rule.triggers), rule.defaultProfile], profiles);
  checkOrder(predecessors(rule));
  for (const profile of rule.profiles) checkProfile(rule, profile, tasks);
}
