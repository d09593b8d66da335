import { useState } from 'react';
import { noticeChanged, take } from './notice.api.js';
import type { NoticeCase, NoticeDraft } from './notice.model.js';
import { planOf, type Step } from './plan.model.js';

export interface Sending {
  /** Offices told by an earlier try that broke off. */
  readonly doneIds: ReadonlySet<string>;
  /** Goes through what is left of the plan. @throws ProblemError at the first step that fails */
  readonly send: (draft: NoticeDraft, known: NoticeCase) => Promise<void>;
}

const officesOf = (done: readonly Step[]): ReadonlySet<string> =>
  new Set(done.flatMap(({ recipient }) => (recipient ? [recipient.contact.organisationId] : [])));

/** Several commands, one after the other; a further try goes on where the last one stopped. */
export function useSending(stayId: string): Sending {
  const [done, setDone] = useState<readonly Step[]>([]);
  const send = async (draft: NoticeDraft, known: NoticeCase): Promise<void> => {
    const isDone = ({ key }: Step): boolean => done.some((each) => each.key === key);
    try {
      for (const step of planOf(draft, known).filter((each) => !isDone(each))) {
        await take(stayId, step);
        setDone((before) => [...before, step]);
      }
    } finally {
      await noticeChanged();
    }
  };
  return { doneIds: officesOf(done), send };
}
