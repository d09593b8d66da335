import type { SummedError } from './error-summary.js';

interface Failure {
  readonly message: string | null;
  /** By field name. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What the error summary shows of a failed write: the fields, or the whole when no field is named. */
export function summed({ message, errors }: Failure): readonly SummedError[] {
  if (message === null) return [];
  const named = Object.entries(errors).map(([name, text]) => ({ name, message: text }));
  return named.length > 0 ? named : [{ name: null, message }];
}
