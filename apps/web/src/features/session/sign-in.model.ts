import { sessionTexts as texts } from './labels.ja.js';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** A login typed with the input method on is meant in narrow letters; a password is taken as it is. */
export const meant = ({ login, password }: Credentials): Credentials => ({
  login: login.normalize('NFKC').trim(),
  password,
});

/** What is missing, by field. */
export const missingIn = ({ login, password }: Credentials): Readonly<Record<string, string>> => ({
  ...(login.trim() === '' ? { login: texts.loginMissing } : {}),
  ...(password === '' ? { password: texts.passwordMissing } : {}),
});
