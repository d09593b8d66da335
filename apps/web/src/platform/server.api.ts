import type { FieldProblem, Problem } from '@tsunagi/contracts';
import { isUnattended } from './attendance.js';
import { reached, unreachable } from './connection.api.js';
import { serverTexts } from './labels.ja.js';
import { signedInAgain } from './session-expiry.js';
import { freshKey, keyOf, settle } from './wishes.js';

/** The server's own words about what went wrong and what to do. `status` 0: it could not be reached. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors: readonly FieldProblem[] = [],
    /** Refusal code or kind of problem, for a caller that knows a way on. */
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'ProblemError';
  }
}

export interface Answer<Body> {
  readonly body: Body;
  /** The lists do not show the latest write yet. */
  readonly pending: boolean;
  /** Revision of what was read or written, to be given back as `ifMatch`. */
  readonly etag?: string | null;
}

export interface WriteOptions {
  /** The revision that the person saw; a later one is answered with 412. */
  readonly ifMatch?: string;
  /** The page is being left: the request outlives it and waits for nobody. */
  readonly leaving?: boolean;
}

export type Method = 'POST' | 'PUT' | 'DELETE';

/** Opaque: where the latest write of this page stands, so that a later read waits for it. */
let latestPosition: string | null = null;
/** Everything read since shows at least so much. */
let seen: string | null = null;
export const seenPosition = (): string | null => seen;

async function problemOf(response: Response): Promise<ProblemError> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  const message = problem?.detail ?? serverTexts.unexpected;
  return new ProblemError(response.status, message, problem?.errors ?? [], problem?.code ?? null);
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, request);
    if (response.status !== 502 && response.status !== 504) reached();
    return response;
  } catch {
    unreachable();
    throw new ProblemError(0, serverTexts.unreachable);
  }
}

const asksWhoIsThere = (path: string): boolean => path.startsWith('/api/session');

/** When the session has ended, the person signs in over the page and the same request goes out again. */
async function askSignedIn(path: string, request: RequestInit): Promise<Response> {
  const response = await ask(path, request);
  if (response.status !== 401 || asksWhoIsThere(path) || request.keepalive) return response;
  return (await signedInAgain()) ? ask(path, request) : response;
}

async function send<Body>(path: string, request: RequestInit): Promise<Answer<Body>> {
  const response = await askSignedIn(path, request);
  if (!response.ok) throw await problemOf(response);
  latestPosition = response.headers.get('Tsunagi-Position') ?? latestPosition;
  seen = response.headers.get('Tsunagi-Seen') ?? seen;
  const pending = response.headers.get('Tsunagi-Freshness') === 'pending';
  const body = (response.status === 204 ? undefined : await response.json()) as Body;
  return { body, pending, etag: response.headers.get('ETag') };
}

const position = (): Record<string, string> => ({
  ...(latestPosition === null ? {} : { 'Tsunagi-Position': latestPosition }),
  ...(isUnattended() ? { 'Tsunagi-Unattended': 'true' } : {}),
});

/** @throws ProblemError */
export function read<Body>(path: string): Promise<Answer<Body>> {
  return send<Body>(path, { headers: position() });
}

/** A read whose question must not stand in an address, e.g. a name. @throws ProblemError */
export function readAsking<Body>(path: string, question: unknown): Promise<Answer<Body>> {
  const headers = { ...position(), 'Content-Type': 'application/json', 'Idempotency-Key': freshKey() };
  return send<Body>(path, { method: 'POST', headers, body: JSON.stringify(question) });
}

const isSettled = (error: unknown): boolean =>
  error instanceof ProblemError && error.status >= 400 && error.status < 500;

interface Wish {
  /** Same text, same wish. */
  readonly name: string;
  readonly request: RequestInit;
}

function wishOf(method: Method, path: string, body: unknown, { ifMatch, leaving }: WriteOptions): Wish {
  const json = body === undefined ? null : JSON.stringify(body);
  const name = [method, path, ifMatch, json].join(' ');
  const headers: Record<string, string> = { 'Idempotency-Key': keyOf(name) };
  if (json !== null) headers['Content-Type'] = 'application/json';
  if (ifMatch !== undefined) headers['If-Match'] = ifMatch;
  return { name, request: { method, headers, body: json, keepalive: leaving ?? false } };
}

/** The same wish again after a lost answer goes out under the same key: it happens once. @throws ProblemError */
export async function writeAnswer<Body>(
  method: Method,
  path: string,
  body?: unknown,
  options: WriteOptions = {},
): Promise<Answer<Body>> {
  const { name, request } = wishOf(method, path, body, options);
  try {
    const answer = await send<Body>(path, request);
    settle(name);
    return answer;
  } catch (error) {
    if (isSettled(error)) settle(name);
    throw error;
  }
}

/** @throws ProblemError */
export async function write<Body>(
  method: Method,
  path: string,
  body?: unknown,
  options?: WriteOptions,
): Promise<Body> {
  return (await writeAnswer<Body>(method, path, body, options)).body;
}

export const messageOf = (error: unknown): string =>
  error instanceof ProblemError ? error.message : serverTexts.unexpected;
