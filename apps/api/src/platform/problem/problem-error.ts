import type { FieldProblem, ProblemCode } from '@tsunagi/contracts';

interface ProblemExtras {
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown at the edge; the filter turns it into a problem-details answer with the code's Japanese text. */
export class ProblemError extends Error {
  readonly errors: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    { errors = [], headers = {} }: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'ProblemError';
    this.errors = errors;
    this.headers = headers;
  }
}

/** 404: unknown, or not the caller's to know. */
export const notFound = (): ProblemError => new ProblemError(404, 'NOT_FOUND');
export const noRight = (): ProblemError => new ProblemError(403, 'NO_RIGHT');
export const notSignedIn = (): ProblemError => new ProblemError(401, 'NOT_SIGNED_IN');
/** 400 naming the fields. */
export const invalidInput = (...errors: readonly FieldProblem[]): ProblemError =>
  new ProblemError(400, 'INVALID_INPUT', { errors });
