import type { CivilDate, NoteValues } from '@tsunagi/domain';

/** 返信希望日 and 緊急度, as the envelope of the note says them. */
export function answerWanted(content: NoteValues): {
  readonly answerWantedBy: CivilDate | null;
  readonly urgent: boolean;
} {
  const answerWantedBy = content['envelope.answerWantedBy'];
  return {
    answerWantedBy: typeof answerWantedBy === 'string' ? answerWantedBy : null,
    urgent: content['envelope.urgency'] === 'urgent',
  };
}
