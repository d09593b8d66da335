/** Facts that a message needs: plain values, nothing personal. */
export type RefusalFacts = Readonly<Record<string, string | number | boolean | null>>;

/** A broken rule. Thrown by `decide`, caught once at the edge; leaves no event. */
export class Refusal<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
