import type { NoticeGrade, PreparationAnswer } from '@tsunagi/domain';

export const noticeGradeNames: Readonly<Record<NoticeGrade, string>> = {
  prospect: '見込み',
  planned: '予定',
  confirmed: '確定',
};

export const preparationAnswerNames: Readonly<Record<PreparationAnswer, string>> = {
  possible: 'できる',
  difficult: '難しい',
  toBeDiscussed: '要相談',
};
