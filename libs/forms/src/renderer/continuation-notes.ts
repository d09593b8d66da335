/** A text that its cell cannot hold, told in full on the continuation sheet. */
export interface ContinuationNote {
  readonly number: number;
  readonly path: string;
  readonly text: string;
}

/** Numbers the notes in the order in which their cells come. */
export class ContinuationNotes {
  private readonly byPath = new Map<string, ContinuationNote>();

  /** The same field in a second cell keeps its number. */
  numberOf(path: string, text: string): number {
    const known = this.byPath.get(path);
    if (known !== undefined) return known.number;
    const note = { number: this.byPath.size + 1, path, text };
    this.byPath.set(path, note);
    return note.number;
  }

  get all(): readonly ContinuationNote[] {
    return [...this.byPath.values()];
  }
}
