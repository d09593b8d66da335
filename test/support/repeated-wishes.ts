import { type Decider, fold, Refusal } from '@tsunagi/domain';
import fc from 'fast-check';

/** Fixed, so that every run walks the same histories. */
const SEED = 20_261_201;

function accepted<Command, State, Event>(
  decider: Decider<Command, State, Event>,
  command: Command,
  state: State,
): readonly Event[] | null {
  try {
    return decider.decide(command, state);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * Walks histories made of `commands` in any order: a wish that was accepted yields nothing the second time,
 * a wish that was refused leaves no trace, and nothing but a refusal is ever thrown.
 */
export function expectRepeatsToBeQuiet<Command, State, Event>(
  decider: Decider<Command, State, Event>,
  commands: readonly Command[],
): void {
  const history = fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 12 });
  const property = fc.property(history, (wishes) => {
    let state = decider.initialState;
    for (const wish of wishes) {
      const events = accepted(decider, wish, state);
      if (events === null) continue;
      state = events.reduce(decider.evolve, state);
      expect(accepted(decider, wish, state)).toEqual([]);
    }
  });
  fc.assert(property, { seed: SEED, numRuns: 2_000 });
}

/** Every order and every selection of `events`, erased or not, can be read. */
export function expectAnyOrderToBeRead<State, Event extends { readonly personal: unknown }>(
  decider: Pick<Decider<never, State, Event>, 'initialState' | 'evolve'>,
  events: readonly Event[],
): void {
  const maybeErased = fc
    .tuple(fc.constantFrom(...events), fc.boolean())
    .map(([event, isErased]) => (isErased ? { ...event, personal: null } : event));
  const property = fc.property(fc.array(maybeErased, { maxLength: 12 }), (history) => {
    expect(() => fold(decider, history)).not.toThrow();
  });
  fc.assert(property, { seed: SEED, numRuns: 1_000 });
}
