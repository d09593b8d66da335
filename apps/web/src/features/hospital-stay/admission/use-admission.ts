import { useEffect, useRef, useState } from 'react';
import { connected } from '../../../platform/connection.api.js';
import { useStore } from '../../../platform/store.js';
import { useToday } from '../../../platform/today.js';
import { type Submission, useSubmit } from '../../../platform/use-submit.js';
import { moveTo } from '../../../ui/address.js';
import { isUncertain, register } from './admission.api.js';
import {
  type AdmissionDraft,
  anEmptyAdmission,
  problemsOf,
  problemsOfCareManager,
} from './admission.model.js';

export interface AdmissionForm {
  readonly draft: AdmissionDraft;
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly submission: Submission;
  /** The person was registered from this form already. */
  readonly isRegistered: boolean;
  /** The stay that is registered already. */
  readonly stayId: string | null;
  /** Nobody knows whether the last try has reached the server: nothing may be changed. */
  readonly isUncertain: boolean;
  readonly isDirty: boolean;
  readonly change: (part: Partial<AdmissionDraft>) => void;
  readonly send: () => void;
}

/** As soon as the server is back, what nobody knows the outcome of goes out again. */
function useWhenBack(isWanted: boolean, again: () => void): void {
  const isConnected = useStore(connected);
  const wasAway = useRef(false);
  useEffect(() => {
    if (isConnected && wasAway.current && isWanted) again();
    wasAway.current = !isConnected;
  });
}

/** The page has gone once the stay is there and nothing is left to guard. */
function useMoveWhenDone(): (stayId: string) => void {
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    if (done !== null) moveTo(`/stays/${done}`);
  }, [done]);
  return setDone;
}

export function useAdmission(): AdmissionForm & { readonly isDone: boolean } {
  const today = useToday();
  const [draft, setDraft] = useState(() => anEmptyAdmission(today));
  const [isDirty, setIsDirty] = useState(false);
  const [stayId, setStayId] = useState<string | null>(null);
  const [isRegistered, setIsRegistered] = useState(false);
  const [unsure, setUnsure] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const finish = useMoveWhenDone();
  const submission = useSubmit();
  const change = (part: Partial<AdmissionDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setIsDirty(true);
  };
  const sendNow = async (): Promise<void> => {
    setUnsure(false);
    const onPerson = (person: Parameters<Parameters<typeof register>[1]['onPerson']>[0]): void => {
      setIsRegistered(true);
      change({ who: { kind: 'known', person } });
    };
    try {
      const id = await register(draft, { stayId, onPerson, onStay: setStayId });
      setIsDone(true);
      finish(id);
    } catch (error) {
      setUnsure(isUncertain(error));
      throw error;
    }
  };
  const send = (): void => {
    const problems = stayId === null ? problemsOf(draft, today) : problemsOfCareManager(draft);
    if (Object.keys(problems).length > 0) submission.refuse(problems);
    else submission.submit(sendNow);
  };
  useWhenBack(unsure, send);
  const state = { isRegistered, stayId, isUncertain: unsure, isDirty, isDone };
  return { draft, today, errors: submission.errors, submission, ...state, change, send };
}
