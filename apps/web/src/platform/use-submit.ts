import { useState } from 'react';
import { ProblemError, messageOf } from './server.api.js';

export interface Submission {
  readonly busy: boolean;
  readonly message: string | null;
  /** By field name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly submit: (work: () => Promise<void>) => void;
}

const errorsOf = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof ProblemError
    ? Object.fromEntries(error.errors.map(({ field, message }) => [field, message]))
    : {};

/** One write at a time; what the server says about it is kept until the next try. */
export function useSubmit(): Submission {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    work().then(
      () => setBusy(false),
      (error: unknown) => {
        setFailure(error);
        setBusy(false);
      },
    );
  };
  return { busy, message: failure === null ? null : messageOf(failure), errors: errorsOf(failure), submit };
}
