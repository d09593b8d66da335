import { parentPort, workerData } from 'node:worker_threads';
import { type HttpAnswer, HttpClient } from './http-client.js';

export interface Asked {
  readonly path: string;
  readonly body: unknown;
}

export interface TimedAnswer extends HttpAnswer {
  /** From the first byte asked to the last byte answered. */
  readonly milliseconds: number;
}

const client = new HttpClient(workerData as number);

async function answer({ path, body }: Asked): Promise<void> {
  const start = performance.now();
  const answered = await client.post(path, body);
  const milliseconds = performance.now() - start;
  parentPort?.postMessage({ ...answered, milliseconds } satisfies TimedAnswer);
}

parentPort?.on('message', (asked: Asked) => void answer(asked));
