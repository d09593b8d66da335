import { type Decider, fold, instantInJapan, Refusal } from '@tsunagi/domain';

/** `YYYYMMDD…` as `YYYY-MM-DD`. */
export const dayOf = (written: string): string => written.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
/** `YYYYMMDDHHMM…` as `HH:mm`. */
const timeOf = (written: string): string => written.replace(/^\d{8}(\d{2})(\d{2}).*$/, '$1:$2');
/** `YYYYMMDDHHMM…` of Japan in UTC. */
export const momentOf = (written: string): string => instantInJapan(dayOf(written), timeOf(written));

/** The refusal's code, or `null` when the decider accepts and something has happened. */
export function refusalOf<Command, State, Event>(
  decider: Decider<Command, State, Event>,
  commands: readonly Command[],
): string | null {
  const events: Event[] = [];
  try {
    for (const command of commands) {
      const decided = decider.decide(command, fold(decider, events));
      if (decided.length === 0) return 'nothing happened';
      events.push(...decided);
    }
    return null;
  } catch (error) {
    if (error instanceof Refusal) return String((error as Refusal).code);
    throw error;
  }
}
