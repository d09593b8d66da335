import { documentReference } from './reference.js';

const [one, other] = ['0190f3c4-0000-8000-8000-000000000001', '0190f3c4-0000-8000-8000-000000000002'];

describe('the reference of a document', () => {
  it('is the same whenever it is asked for', () => {
    expect(documentReference(one, 1)).toBe(documentReference(one, 1));
  });

  it('differs by document and by version', () => {
    const references = [
      documentReference(one, 1),
      documentReference(one, 2),
      documentReference(one, 'draft'),
    ];
    expect(new Set([...references, documentReference(other, 1)]).size).toBe(4);
  });

  it('is short, without signs that a reader confuses, and tells nothing of the id', () => {
    for (let version = 1; version <= 500; version++) {
      expect(documentReference(one, version)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    }
  });
});
