import type { StayResponse } from '@tsunagi/contracts';
import { useEffect, useState } from 'react';
import { changed } from '../../../platform/query-client.js';
import { type Submission, useSubmit } from '../../../platform/use-submit.js';
import { moveTo } from '../../../ui/address.js';
import type { ActName } from './act-name.js';
import type { Problems, Stay } from './act.model.js';
import { recordAct } from './acts.api.js';

export interface Act {
  readonly name: ActName;
  readonly submission: Submission;
  readonly errors: Problems;
  /** Recorded: nothing is left to guard. */
  readonly isDone: boolean;
  /** Sends unless something is wrong; then goes back to the stay. */
  readonly send: (problems: Problems, request: object) => void;
}

const SHOWN_BY = [
  'stay',
  'stays',
  'today',
  'timeline',
  'told-dates',
  'watch',
  'inbox',
  'deadlines',
  'search',
];

export function useAct(name: ActName, { stay, revision }: Stay): Act {
  const submission = useSubmit();
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    if (isDone) moveTo(`/stays/${stay.stayId}`);
  }, [isDone, stay.stayId]);
  const record = async (request: object): Promise<void> => {
    try {
      await recordAct(stay.stayId, name, request, revision);
      setIsDone(true);
    } finally {
      void changed(...SHOWN_BY);
    }
  };
  const send = (problems: Problems, request: object): void => {
    if (Object.keys(problems).length > 0) submission.refuse(problems);
    else submission.submit(() => record(request));
  };
  return { name, submission, errors: submission.errors, isDone, send };
}

/** What is typed into an act, and whether anything was. */
export function useDraft<Draft extends object>(
  initial: () => Draft,
): readonly [Draft, (part: Partial<Draft>) => void, boolean] {
  const [draft, setDraft] = useState(initial);
  const [isDirty, setIsDirty] = useState(false);
  const change = (part: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setIsDirty(true);
  };
  return [draft, change, isDirty];
}

export interface ActProps {
  readonly stay: StayResponse;
  readonly today: string;
}
