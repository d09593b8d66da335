import type { LiveChangeResponse } from '@tsunagi/contracts';
import type { QueryKey } from '@tanstack/react-query';

/** Which reads show the topic; `true`: only those that name the id. */
const READS: Readonly<
  Record<LiveChangeResponse['topic'], readonly (readonly [topic: string, named: boolean])[]>
> = {
  stays: [
    ['stays', false],
    ['stay', true],
    ['timeline', true],
    ['today', false],
    ['deadlines', false],
    ['sheets', false],
    ['notes', false],
  ],
  'told-dates': [['told-dates', true]],
  inbox: [
    ['inbox', false],
    ['today', false],
  ],
  sheet: [
    ['sheet', true],
    ['sheets', false],
  ],
  note: [
    ['note', true],
    ['notes', false],
  ],
  watch: [
    ['watch', false],
    ['indicators', false],
  ],
  organisation: [
    ['organisation', false],
    ['staff', false],
  ],
};

const names = (key: QueryKey, id: string | null): boolean => id === null || key.includes(id);

/** Whether a read shows something that has changed. */
export const isTouched = (key: QueryKey, changes: readonly LiveChangeResponse[]): boolean =>
  changes.some(({ topic, id }) =>
    READS[topic].some(([read, named]) => key[0] === read && (!named || names(key, id))),
  );
