import type { PreparationProfile, PreparationRule, PreparationTask } from '../kernel/index.js';

/** One task of the longest chain; `finish` is the usable day on which it ends at the earliest. */
export interface PathStep {
  readonly task: PreparationTask;
  readonly finish: number;
}

export interface TaskGraph {
  readonly tasks: readonly PreparationTask[];
  readonly extraAfter: Readonly<Record<string, readonly string[]>>;
}

/** A profile's tasks with those that were added, in the order of the rule. */
export function taskGraph(
  rule: PreparationRule,
  profile: PreparationProfile,
  addedTasks: readonly string[],
): TaskGraph {
  const wanted = new Set([...profile.tasks, ...addedTasks]);
  return { tasks: rule.tasks.filter((task) => wanted.has(task.id)), extraAfter: profile.extraAfter ?? {} };
}

/** The step that ends last; of several, the first in the order of the rule. */
const latest = (steps: readonly PathStep[]): PathStep | undefined =>
  steps.reduce<PathStep | undefined>(
    (best, step) => (best === undefined || step.finish > best.finish ? step : best),
    undefined,
  );

/** The longest chain of tasks, first to last. Tasks that are not in the graph hold nobody up. */
export function criticalPath(graph: TaskGraph, grade: 'standard' | 'minimum'): readonly PathStep[] {
  const known = new Map<string, PathStep>();
  const before = (task: PreparationTask): readonly PreparationTask[] => {
    const ids = new Set([...task.after, ...(graph.extraAfter[task.id] ?? [])]);
    return graph.tasks.filter((candidate) => ids.has(candidate.id));
  };
  const stepOf = (task: PreparationTask): PathStep => {
    const done = known.get(task.id);
    if (done !== undefined) return done;
    const start = latest(before(task).map(stepOf))?.finish ?? 0;
    const step = { task, finish: start + task[grade] };
    known.set(task.id, step);
    return step;
  };
  const path: PathStep[] = [];
  for (let step = latest(graph.tasks.map(stepOf)); step; step = latest(before(step.task).map(stepOf))) {
    path.unshift(step);
  }
  return path;
}

export interface Bottleneck {
  readonly id: string;
  readonly name: string;
  /** Usable business days. */
  readonly shortBy: number;
}

/**
 * The first task of the critical path that does not end within `available` days. When all of them do and
 * only the buffer of the profile is missing, the last task, short by `missing`.
 */
export function bottleneckOf(
  path: readonly PathStep[],
  available: number,
  missing: number,
): Bottleneck | null {
  const breaking = path.find((step) => step.finish > available);
  const step = breaking ?? path.at(-1);
  if (step === undefined) return null;
  const { id, name } = step.task;
  return { id, name, shortBy: breaking === undefined ? missing : breaking.finish - available };
}
