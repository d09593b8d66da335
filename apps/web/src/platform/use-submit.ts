import { useRef, useState } from 'react';
import { summed } from '../ui/server-errors.js';
import type { SummedError } from '../ui/error-summary.js';
import { messageOf, ProblemError } from './server.api.js';

export interface Submission {
  readonly busy: boolean;
  readonly message: string | null;
  /** By field name. */
  readonly errors: Readonly<Record<string, string>>;
  /** For the error summary of a form. */
  readonly summary: readonly SummedError[];
  /** Counts the tries, so that the summary takes the focus each time. */
  readonly round: number;
  readonly submit: (work: () => Promise<void>) => void;
  /** What the page itself found wrong, by field name; nothing is sent. */
  readonly refuse: (errors: Readonly<Record<string, string>>) => void;
}

interface Failure {
  readonly message: string | null;
  readonly errors: Readonly<Record<string, string>>;
}

const NONE: Failure = { message: null, errors: {} };

const failureOf = (error: unknown): Failure => ({
  message: messageOf(error),
  errors:
    error instanceof ProblemError
      ? Object.fromEntries(error.errors.map(({ field, message }) => [field, message]))
      : {},
});

/** One write at a time; what is said about it is kept until the next try. */
export function useSubmit(): Submission {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState(NONE);
  const [round, setRound] = useState(0);
  const running = useRef(false);
  const fail = (found: Failure): void => {
    setFailure(found);
    setRound((before) => before + 1);
  };
  const end = (): void => {
    running.current = false;
    setBusy(false);
  };
  const submit = (work: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(NONE);
    work().then(end, (error: unknown) => {
      fail(failureOf(error));
      end();
    });
  };
  const refuse = (errors: Readonly<Record<string, string>>): void =>
    fail({ message: Object.values(errors)[0] ?? null, errors });
  return { busy, ...failure, summary: summed(failure), round, submit, refuse };
}
