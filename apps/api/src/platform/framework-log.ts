import type { LoggerService } from '@nestjs/common';
import { errorFacts, type Log } from './log.js';

/** Nest hands the name of the class last. */
function contextOf(parts: readonly unknown[]): string | null {
  const last = parts.at(-1);
  return typeof last === 'string' ? last.slice(0, 60) : null;
}

/** Lets through what the framework warns of, without texts that could hold what people typed. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly output: Log) {}

  log(): void {}

  warn(_message: unknown, ...parts: unknown[]): void {
    this.output.warn('framework', { context: contextOf(parts) });
  }

  error(message: unknown, ...parts: unknown[]): void {
    this.output.error('framework', { context: contextOf(parts), ...errorFacts(message) });
  }
}
