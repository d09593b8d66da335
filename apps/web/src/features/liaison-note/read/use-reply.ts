import type { AnswerNoteRequest, NoteResponse } from '@tsunagi/contracts';
import { useEffect, useMemo } from 'react';
import {
  contestedIn,
  type Draft,
  settled,
  valuesOf,
  withInput,
} from '../../../platform/catalogue/editing/draft.model.js';
import { type Choice, picked, tidied, withSaved } from '../../../platform/catalogue/editing/merge.model.js';
import type { Input } from '../../../platform/catalogue/input.model.js';
import { ProblemError } from '../../../platform/server.api.js';
import { useStore } from '../../../platform/store.js';
import { useToday } from '../../../platform/today.js';
import { answerNote, findNote, noteChanged } from '../note.api.js';
import type { Side } from '../note.model.js';
import { forgetReply, openReply, receiveReply, replyBase } from './open-replies.js';

/** `reply.` fields live in one section of the catalogue. */
export const REPLY = 'reply';

export interface Replying {
  readonly draft: Draft;
  readonly type: (path: string, input: Input) => void;
  readonly leaveField: (path: string) => void;
  readonly choose: (choices: Readonly<Record<string, Choice>>) => void;
  /** `false`: somebody else has answered in other words; the person chooses first. */
  readonly send: (completeness: AnswerNoteRequest['completeness']) => Promise<boolean>;
}

const saidIn = (draft: Draft): AnswerNoteRequest['values'] =>
  Object.fromEntries(Object.entries(valuesOf(draft)).filter(([, value]) => value !== null));

const isStale = (error: unknown): boolean => error instanceof ProblemError && error.status === 412;

/** What is being answered in this window, until it is sent. */
export function useReply(note: NoteResponse, side: Side, name: string | null): Replying {
  const today = useToday();
  const store = useMemo(() => openReply(note, replyBase(note, side, name), today), [note.id]);
  useEffect(() => receiveReply(store, replyBase(note, side, name)), [store, note, side, name]);
  const draft = useStore(store);
  const send = async (completeness: AnswerNoteRequest['completeness']): Promise<boolean> => {
    if (contestedIn(store.get(), REPLY).length > 0) return false;
    const values = saidIn(store.get());
    try {
      const revision = await answerNote(note.id, { completeness, values }, store.get().base.revision);
      store.set(tidied(withSaved(store.get(), values, revision)));
    } catch (error) {
      if (!isStale(error)) throw error;
      const { body } = await findNote(note.id);
      receiveReply(store, replyBase(body, side, name));
      return send(completeness);
    }
    if (completeness === 'full') forgetReply(note.id);
    await noteChanged();
    return true;
  };
  return {
    draft,
    send,
    type: (path, input) => store.set(withInput(store.get(), path, input)),
    leaveField: (path) => store.set(settled(store.get(), path)),
    choose: (choices) =>
      store.set(
        Object.entries(choices).reduce((next, [path, choice]) => picked(next, path, choice), store.get()),
      ),
  };
}
