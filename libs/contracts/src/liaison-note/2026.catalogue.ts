import type { FieldCatalogue } from '../catalogue/catalogue.js';
import type { PathOf, ValuesOf } from '../catalogue/values.js';
import { answer, body, purpose } from './2026/body.fields.js';
import { client, consent, envelope } from './2026/envelope.fields.js';
import { reply } from './2026/reply.fields.js';

/** 連携連絡票, request and reply half: the union of published regional forms. */
export const liaisonNote2026 = {
  id: 'liaison-note/2026',
  edition: '2026',
  title: '連携連絡票',
  effectiveFrom: '2026-04-01',
  verified: false,
  sections: [envelope, client, consent, purpose, body, answer, reply],
  footnotes: [
    'この票の使用は義務ではありません。',
    '緊急のご連絡には使用しないでください。',
    'この票による回答は、文書料の対象としない取り扱いをお願いします。',
    'FAXの前後に電話で到着をご確認ください。',
  ],
} as const satisfies FieldCatalogue;

export type LiaisonNote2026Values = ValuesOf<typeof liaisonNote2026>;
export type LiaisonNote2026Path = PathOf<typeof liaisonNote2026>;
