import type { FieldProblem, Problem } from '@tsunagi/contracts';
import { serverTexts } from './labels.ja.js';

/** The server's own words about what went wrong and what to do. `status` 0: it could not be reached. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.name = 'ProblemError';
  }
}

export interface Answer<Body> {
  readonly body: Body;
  /** The lists do not show the latest write yet. */
  readonly pending: boolean;
}

/** Opaque: where the latest write of this page stands, so that a later read waits for it. */
let latestPosition: string | null = null;

/** `crypto.randomUUID` is missing on a plain http address inside a hospital. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function problemOf(response: Response): Promise<ProblemError> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  return new ProblemError(response.status, problem?.detail ?? serverTexts.unexpected, problem?.errors ?? []);
}

async function send<Body>(path: string, request: RequestInit): Promise<Answer<Body>> {
  const response = await fetch(path, request).catch(() => {
    throw new ProblemError(0, serverTexts.unreachable);
  });
  if (!response.ok) throw await problemOf(response);
  latestPosition = response.headers.get('Tsunagi-Position') ?? latestPosition;
  const pending = response.headers.get('Tsunagi-Freshness') === 'pending';
  const body = (response.status === 204 ? undefined : await response.json()) as Body;
  return { body, pending };
}

/** @throws ProblemError */
export function read<Body>(path: string): Promise<Answer<Body>> {
  return send<Body>(path, { headers: latestPosition === null ? {} : { 'Tsunagi-Position': latestPosition } });
}

/** A repetition with the same key is one wish; so a retry after a lost answer does no harm. @throws ProblemError */
export async function write<Body>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  key: string = freshKey(),
): Promise<Body> {
  const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const request = { method, headers: { ...json, 'Idempotency-Key': key } };
  const answer = await send<Body>(
    path,
    body === undefined ? request : { ...request, body: JSON.stringify(body) },
  );
  return answer.body;
}

export const messageOf = (error: unknown): string =>
  error instanceof ProblemError ? error.message : serverTexts.unexpected;
