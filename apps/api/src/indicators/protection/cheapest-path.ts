export interface Step {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
  /** What the caller knows the step by. */
  readonly via: number;
}

export interface Path {
  readonly cost: number;
  readonly via: readonly number[];
}

function extended(before: Path | undefined, { cost, via }: Step): Path | null {
  if (!before || before.via.includes(via)) return null;
  return { cost: before.cost + cost, via: [...before.via, via] };
}

/** `null` when there is none. A handful of nodes: every round extends what the round before has found. */
export function cheapestPath(steps: readonly Step[], start: string, end: string): Path | null {
  const found = new Map<string, Path>([[start, { cost: 0, via: [] }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const step of steps) {
      const path = extended(found.get(step.from), step);
      if (!path || path.cost >= (found.get(step.to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      found.set(step.to, path);
      changed = true;
    }
  }
  return found.get(end) ?? null;
}
