import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');
/** What a store keeps of a token. */
export const tokenKey = (token: string): string => createHash('sha256').update(token).digest('hex');
