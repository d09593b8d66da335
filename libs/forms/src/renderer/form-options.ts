import type { LookName } from './looks.js';
import { formWords } from './words.ja.js';

/** What stands in a frame at the head of every page. `report` 2 is 第2報. */
export type FormMark =
  | { readonly kind: 'report'; readonly number: number }
  | { readonly kind: 'draft' }
  | { readonly kind: 'withdrawn' };

export interface FormOptions {
  readonly look: LookName;
  readonly identity: 'full' | 'masked';
  /** UTC ISO text; also the creation date of the file, so that the same print has the same bytes. */
  readonly issuedAt: string;
  /** The organisation that prints. */
  readonly issuer: string;
  /** Number by which the paper is found again, at most 24 characters; `null` prints none. */
  readonly reference: string | null;
  readonly marks: readonly FormMark[];
}

export function markText(mark: FormMark): string {
  if (mark.kind === 'report') return formWords.report(mark.number);
  return mark.kind === 'draft' ? formWords.draft : formWords.withdrawn;
}
