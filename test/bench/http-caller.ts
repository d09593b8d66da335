import { Worker } from 'node:worker_threads';
import type { Asked, TimedAnswer } from './http-caller-thread.js';

/** Somebody at the other end of one connection, on a thread of its own: the caller's work is not the server's. */
export class HttpCaller {
  private readonly worker: Worker;

  constructor(port: number) {
    this.worker = new Worker(new URL('./http-caller-thread.js', import.meta.url), { workerData: port });
  }

  /** One at a time. */
  post(path: string, body: unknown): Promise<TimedAnswer> {
    return new Promise((resolve, reject) => {
      this.worker.once('error', reject);
      this.worker.once('message', (answer: TimedAnswer) => {
        this.worker.off('error', reject);
        resolve(answer);
      });
      this.worker.postMessage({ path, body } satisfies Asked);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
