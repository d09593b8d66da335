import type { AnswerNoteRequest, DocumentValues } from '@tsunagi/contracts';
import type { InputProblem } from '../../../platform/catalogue/input.model.js';
import { replyTexts as texts } from '../labels.ja.js';

const SIGNATURE = ['reply.answererName', 'reply.answererRole', 'reply.answeredOn', 'reply.signature'];

/** A name alone is no answer. */
const saysSomething = (values: DocumentValues): boolean =>
  Object.entries(values).some(
    ([path, value]) => !SIGNATURE.includes(path) && value !== null && value !== false && value !== '',
  );

/** What is missing or wrong before the answer can go out, by field. */
export function problemsOfReply(
  values: DocumentValues,
  problems: readonly InputProblem[],
  completeness: AnswerNoteRequest['completeness'] | '',
): Readonly<Record<string, string>> {
  return {
    ...(saysSomething(values) ? {} : { 'reply.opinion': texts.needsWords }),
    ...Object.fromEntries(problems.map(({ name, message }) => [name, message])),
    ...(completeness === '' ? { completeness: texts.needsCompleteness } : {}),
  };
}
