import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../apps/api/src/main.js', import.meta.url));
const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+)\//;
const FIRST_ADMINISTRATOR = /\/invitation#(\S+)/;
const KEPT_LINES = 40;

interface LogLine {
  readonly level?: string;
  readonly event?: string;
}

function errorEventOf(line: string): string | null {
  try {
    const { level, event } = JSON.parse(line) as LogLine;
    return level === 'error' ? (event ?? 'error') : null;
  } catch {
    return 'not a log line';
  }
}

/** The real server as a process of its own, on a folder that outlives it. */
export class ServerProcess {
  address = '';
  /** Token of the link that makes the first administrator; never comes when there is one. */
  readonly firstAdministratorToken: Promise<string>;
  /** From the start of the process until it said that it serves. */
  readyAfterMs = 0;
  /** Names of what it logged as errors. */
  readonly errors: string[] = [];
  private readonly lastLines: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly said: Interface,
  ) {
    this.firstAdministratorToken = this.heard(FIRST_ADMINISTRATOR);
    if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => this.note(line));
  }

  /** Resolves once it serves. @throws Error when it ends before that */
  static async start(folder: string): Promise<ServerProcess> {
    const began = performance.now();
    const args = [SERVER, '--data', folder, '--port', '0'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const server = new ServerProcess(child, createInterface({ input: child.stdout }));
    await server.ready();
    server.readyAfterMs = performance.now() - began;
    return server;
  }

  /** SIGKILL; resolves when the process is gone. @throws Error when it had ended by itself */
  async kill(): Promise<void> {
    if (this.hasEnded()) throw this.failure('the server ended before it was killed');
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  /** SIGTERM. @throws Error unless it ends well */
  async stop(): Promise<void> {
    if (this.hasEnded()) throw this.failure('the server ended before it was stopped');
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw this.failure(`the server stopped with exit code ${String(code)}`);
  }

  /** For cleaning up, whatever state it is in. */
  abandon(): void {
    this.child.kill('SIGKILL');
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private async ready(): Promise<void> {
    const failed = once(this.child, 'exit').then(([code]) => {
      throw this.failure(`the server ended before it was ready (exit code ${String(code)})`);
    });
    this.address = await Promise.race([this.heard(ADDRESS), failed]);
  }

  private heard(saying: RegExp): Promise<string> {
    return new Promise((resolve) => {
      this.said.on('line', (line) => {
        const [, heard] = saying.exec(line) ?? [];
        if (heard !== undefined) resolve(heard);
      });
    });
  }

  private note(line: string): void {
    const error = errorEventOf(line);
    if (error !== null) this.errors.push(error);
    this.lastLines.push(line);
    if (this.lastLines.length > KEPT_LINES) this.lastLines.shift();
  }

  private failure(message: string): Error {
    return new Error([message, ...this.lastLines].join('\n'));
  }
}
