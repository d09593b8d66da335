import { type Decider, fold, Refusal } from '@tsunagi/domain';

interface Outcome<Event> {
  /** The decision is exactly these events; `[]` says that it stayed quiet. */
  readonly then: (events: readonly Event[]) => void;
  readonly thenRefused: (code: string, facts?: Readonly<Record<string, unknown>>) => void;
}

interface Given<Command, Event> {
  readonly when: (command: Command) => Outcome<Event>;
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;

function refusalOf(decide: () => unknown): Refusal {
  try {
    decide();
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
  throw new Error('expected a refusal, but the command was accepted');
}

/** `given(decider, events).when(command).then(events)` */
export function given<Command, State, Event>(
  decider: Decider<Command, State, Event>,
  events: readonly Event[],
): Given<Command, Event> {
  const state = fold(decider, events);
  return {
    when: (command) => {
      const decide = (): readonly Event[] => decider.decide(command, state);
      return {
        then: (expected) => expect(decide()).toEqual(expected),
        thenRefused: (code, facts) => {
          const refusal = refusalOf(decide);
          expect(refusal.code).toBe(code);
          if (facts !== undefined) expect(refusal.facts).toEqual(facts);
        },
      };
    },
  };
}

/** The same facts after the last holder's key copy is gone. */
export const erased = <Event extends { readonly personal: unknown }>(events: readonly Event[]): Event[] =>
  events.map((event) => ({ ...event, personal: null }));
