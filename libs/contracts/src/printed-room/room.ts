/** Words that the form itself prints into a box. */
export interface PrintedWords {
  readonly words: string;
  /** No line ends inside. */
  readonly kept?: true;
  /** No line starts with it. */
  readonly joined?: true;
}

/** Where the text of a field goes. */
export interface PrintedField {
  readonly path: string;
  /** Printed before and behind the text, together with it. */
  readonly lead?: string;
  readonly suffix?: string;
  /** Lead and suffix are printed while the field is blank, too. */
  readonly always?: true;
}

/** A box at the smallest size of letters. */
export interface BoxSize {
  /** Ems of a line. */
  readonly width: number;
  readonly lines: number;
}

/** One box of a printed form that takes free text. */
export interface PrintedBox {
  readonly print: BoxSize;
  /** `null`: a fax does not show what stands here. */
  readonly fax: BoxSize | null;
  readonly pieces: readonly (PrintedWords | PrintedField)[];
}
