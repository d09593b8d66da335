import type { Recorded } from '@tsunagi/event-store';
import type { Acknowledged, SentCommand } from './command.js';
import type { RecordedLog } from './recorded-log.js';

function faultOfAcknowledged(
  { wish }: SentCommand,
  { id, revision, position }: Acknowledged,
  written: readonly Recorded[],
): string | null {
  const [event] = written;
  if (event === undefined) return 'acknowledged, but not in the log';
  if (written.length > 1) return `acknowledged, but ${written.length} times in the log`;
  if (event.stream !== wish.streamOf(id)) return `acknowledged for ${wish.streamOf(id)}, in ${event.stream}`;
  const isAsAnswered = event.revision === revision && event.position === position;
  return isAsAnswered ? null : 'not at the revision and position that were answered';
}

function faultOf(command: SentCommand, written: readonly Recorded[]): string | null {
  const { answer } = command;
  if (answer.outcome === 'acknowledged') return faultOfAcknowledged(command, answer, written);
  if (answer.outcome === 'refused') return written.length === 0 ? null : 'refused, but in the log';
  return written.length <= 1 ? null : `of unknown fate, and ${written.length} times in the log`;
}

/** Every wish of a writer leaves exactly one event when it is acknowledged, none when refused, one or none else. */
export function commandFaults({ byCommand }: RecordedLog, sent: readonly SentCommand[]): string[] {
  return sent.flatMap((command) => {
    const fault = faultOf(command, byCommand.get(command.commandId) ?? []);
    return fault === null ? [] : [`${command.wish.kind} ${command.commandId}: ${fault}`];
  });
}

/** Only requests with a key carry a MAC; each of these was sent by a writer. */
export function strangerFaults({ events }: RecordedLog, sent: readonly SentCommand[]): string[] {
  const known = new Set(sent.map(({ commandId }) => commandId));
  return events
    .filter(({ metadata: { commandMac, commandId } }) => commandMac !== null && !known.has(commandId))
    .map(({ stream, revision }) => `${stream} ${revision}: nobody sent this`);
}
