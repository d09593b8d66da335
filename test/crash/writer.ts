import type { SeededRandom } from '../../apps/demo/src/region/random.js';
import { type Acknowledged, type Reply, SentCommand, type Wish } from './command.js';
import { exchange, UnexpectedAnswer } from './exchange.js';
import type { Region } from './region.js';
import type { Script } from './script.js';

interface WriterParts {
  readonly name: string;
  readonly region: Region;
  readonly random: SeededRandom;
  readonly script: Script;
}

const isSameAnswer = (one: Acknowledged, other: Acknowledged): boolean =>
  one.status === other.status &&
  one.etag === other.etag &&
  one.id === other.id &&
  one.revision === other.revision &&
  one.position === other.position;

/** One caller that never loses count of what it was told. */
export class Writer {
  readonly sent: SentCommand[] = [];
  /** Acknowledged commands that were sent a second time and answered the same. */
  repeats = 0;
  private readonly acknowledged: SentCommand[] = [];
  private open: SentCommand | null = null;
  private lastReply: Reply | null = null;

  constructor(private readonly parts: WriterParts) {}

  /**
   * Clears up what the last crash left open, then works on until the connection dies.
   * @param onAnswer called for each new command that was answered
   * @throws UnexpectedAnswer
   */
  async work(address: string, onAnswer: () => void): Promise<void> {
    if (!(await this.clearUp(address))) return;
    for (;;) {
      const command = this.next();
      this.sent.push(command);
      if (!(await this.ask(command, address))) return;
      onAnswer();
    }
  }

  /**
   * Sends the command of unknown fate and one acknowledged command again, under their keys.
   * @returns false when the connection died
   * @throws UnexpectedAnswer
   */
  async clearUp(address: string): Promise<boolean> {
    if (this.open !== null) {
      this.open.retriedAt ??= new Date().toISOString();
      if (!(await this.ask(this.open, address))) return false;
    }
    return this.acknowledged.length === 0 || this.repeat(this.parts.random.pick(this.acknowledged), address);
  }

  private next(): SentCommand {
    const { script, name, region } = this.parts;
    const step = this.lastReply === null ? script.next() : script.next(this.lastReply);
    const wish = step.value as Wish;
    return new SentCommand(wish, `${name}-${this.sent.length}`, region[wish.side].staffId);
  }

  private async ask(command: SentCommand, address: string): Promise<boolean> {
    this.open = command;
    const answer = await exchange(command, this.parts.region[command.wish.side], address);
    if (answer.outcome === 'unknown') return false;
    command.answer = answer;
    if (answer.outcome === 'acknowledged') this.acknowledged.push(command);
    this.lastReply = answer;
    this.open = null;
    return true;
  }

  private async repeat(command: SentCommand, address: string): Promise<boolean> {
    const answer = await exchange(command, this.parts.region[command.wish.side], address);
    if (answer.outcome === 'unknown') return false;
    const first = command.answer as Acknowledged;
    if (answer.outcome !== 'acknowledged' || !isSameAnswer(first, answer))
      throw new UnexpectedAnswer(
        command,
        `repeated ${JSON.stringify(first)}, answered ${JSON.stringify(answer)}`,
      );
    this.repeats += 1;
    return true;
  }
}
