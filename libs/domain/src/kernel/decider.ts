/** Decisions are pure: time, ids, calendars and rules arrive inside the command. */
export interface Decider<Command, State, Event> {
  /** Stream category in camelCase, without a hyphen; a stream is `<category>-<id>`. */
  readonly category: string;
  readonly initialState: State;
  /** @throws Refusal when a rule forbids the wish; `[]` when it is already true. */
  readonly decide: (command: Command, state: State) => readonly Event[];
  /** Total: keeps the state for a type it does not know, never throws. */
  readonly evolve: (state: State, event: Event) => State;
}

export function fold<State, Event>(
  decider: Pick<Decider<never, State, Event>, 'initialState' | 'evolve'>,
  events: Iterable<Event>,
): State {
  let state = decider.initialState;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** A forgotten case does not compile; at run time `evolve` keeps the state. */
export function unchanged<State>(state: State, _forgotten: never): State {
  return state;
}

/** A forgotten case does not compile; at run time `decide` throws. */
export function unknownCommand(forgotten: never): never {
  throw new TypeError(`unknown command ${String((forgotten as { type?: unknown }).type)}`);
}
