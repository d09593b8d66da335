import type { SentCommand } from './command.js';
import type { Played } from './rounds.js';
import type { Verdict } from './verify.js';

export interface Report {
  readonly rounds: number;
  readonly seed: number;
  readonly commands: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Commands whose connection died, and how their second try found them. */
  readonly unknown: {
    readonly total: number;
    readonly written: number;
    readonly notWritten: number;
    readonly stillUnknown: number;
  };
  /** Acknowledged commands sent again after a restart and answered as before. */
  readonly repeats: number;
  readonly events: number;
  readonly streams: number;
  readonly readModelRows: number;
  readonly restartMs: { readonly median: number; readonly slowest: number };
  readonly byKind: Readonly<Record<string, number>>;
  readonly loggedErrors: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const withOutcome = (sent: readonly SentCommand[], outcome: string): readonly SentCommand[] =>
  sent.filter(({ answer }) => answer.outcome === outcome);

function unknownOf(sent: readonly SentCommand[], written: number): Report['unknown'] {
  const stillUnknown = withOutcome(sent, 'unknown').length;
  const retried = sent.filter(({ retriedAt }) => retriedAt !== null).length;
  const total = Math.max(retried, stillUnknown);
  return { total, written, notWritten: total - written, stillUnknown };
}

export function reportOf(
  { rounds, seed }: { rounds: number; seed: number },
  { writers, restarts, loggedErrors }: Played,
  verdict: Verdict,
): Report {
  const sent = writers.flatMap((writer) => writer.sent);
  const acknowledged = withOutcome(sent, 'acknowledged');
  const times = sorted(restarts).map(Math.round);
  const { faults, events, streams, readModelRows, writtenUnseen } = verdict;
  return {
    ...{ rounds, seed, commands: sent.length, acknowledged: acknowledged.length },
    refused: withOutcome(sent, 'refused').length,
    unknown: unknownOf(sent, writtenUnseen),
    repeats: writers.reduce((sum, writer) => sum + writer.repeats, 0),
    ...{ events, streams, readModelRows },
    restartMs: { median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 },
    byKind: tally(acknowledged.map(({ wish }) => wish.kind)),
    loggedErrors: tally(loggedErrors),
    faults,
  };
}

export function linesOf(report: Report): readonly string[] {
  const { unknown, restartMs } = report;
  return [
    `${report.rounds} kills under ${report.commands} commands of 16 writers (seed ${report.seed})`,
    `acknowledged ${report.acknowledged}, refused ${report.refused}`,
    `connection died on ${unknown.total}: ${unknown.written} had been written, ${unknown.notWritten} had not`,
    ...(unknown.written === 0 ? ['no kill fell between commit and answer: try more rounds'] : []),
    `acknowledged and sent again ${report.repeats}: answered as before`,
    `${report.events} events in ${report.streams} streams, ${report.readModelRows} rows in the read models`,
    `restart until it serves: median ${restartMs.median} ms, slowest ${restartMs.slowest} ms`,
    `logged errors: ${JSON.stringify(report.loggedErrors)}`,
  ];
}
