import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface RunningServer {
  readonly address: string;
  /** Token of the one-time link that makes the first administrator. */
  readonly firstAdministratorToken: string;
  readonly process: ChildProcess;
}

export interface ServerOptions {
  readonly folder: string;
  readonly logFolder: string;
  readonly simulatedNow: string;
  /** 0 = any free one. */
  readonly port: number;
}

const SERVER = fileURLToPath(new URL('../../../api/src/main.js', import.meta.url));
const LINK = /(http:\/\/127\.0\.0\.1:\d+)\/\S*#(\S+)/;

/** Starts the whole system on its embedded store in a fresh folder, as `npm start` would; it logs into `server.log`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { folder, logFolder, simulatedNow, port } = options;
  const args = [SERVER, '--data', folder, '--port', String(port), '--simulated-clock', simulatedNow];
  const log = await open(join(logFolder, 'server.log'), 'w');
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', log.fd] });
  const lines = createInterface({ input: server.stdout as Readable });
  const link = new Promise<RunningServer>((resolve) => {
    lines.on('line', (line) => {
      const [, address, token] = LINK.exec(line) ?? [];
      if (address && token) resolve({ address, firstAdministratorToken: token, process: server });
    });
  });
  const failed = once(server, 'exit').then(([code]) => {
    throw new Error(`the server ended before it was ready (exit code ${String(code)}), see server.log`);
  });
  return Promise.race([link, failed]);
}

export async function stopServer(server: RunningServer): Promise<void> {
  if (server.process.exitCode !== null) return;
  const ended = once(server.process, 'exit');
  server.process.kill('SIGTERM');
  await ended;
}
