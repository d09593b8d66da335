import { type Loaded, useLoaded } from '../../platform/use-loaded.js';
import { noticeTexts as texts } from './labels.ja.js';
import { findPeople, findStay, listTold } from './notice.api.js';
import type { NoticeCase } from './notice.model.js';

/** Three reads as one case. */
export function useNoticeCase(stayId: string): readonly [Loaded<NoticeCase>, () => void] {
  const [stay, reload] = useLoaded(['stay', stayId], () => findStay(stayId));
  const [people] = useLoaded(['stay', stayId, 'people'], () => findPeople(stayId));
  const [told] = useLoaded(['told-dates', stayId], () => listTold(stayId));
  for (const part of [stay, people, told]) if (part.state === 'failed') return [part, reload];
  if (stay.state !== 'ready' || people.state !== 'ready' || told.state !== 'ready')
    return [{ state: 'loading' }, reload];
  const body = { stay: stay.body, people: people.body, told: told.body.rows };
  return [{ ...stay, body }, reload];
}

/** Why this person cannot change the expectation of this stay; `null`: can. */
export function refusalFor({ stay }: NoticeCase, mayRecord: boolean): string | null {
  if (!mayRecord) return texts.onlyHospital;
  return ['planned', 'admitted'].includes(stay.stay.status) ? null : texts.ended;
}
