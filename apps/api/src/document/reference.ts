import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * 整理番号 by which a paper finds its document, e.g. `K7Q29-3XM4T`. Names nobody.
 * @param version which content of the document: a 報, or `draft`
 */
export function documentReference(documentId: string, version: number | 'draft'): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([documentId, version]))
    .digest();
  const signs = [...bytes.subarray(0, 10)].map((byte) => CROCKFORD.charAt(byte % CROCKFORD.length));
  return `${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`;
}
