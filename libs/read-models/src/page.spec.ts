import { InvalidCursor, limitOf, readCursor, toPage } from './page.js';

describe('page', () => {
  const keyOf = (row: string): readonly [string, string] => [row, `id-${row}`];

  it('a cursor leads on from the last row', () => {
    const { rows, nextCursor } = toPage(['a', 'b', 'c'], { cursor: null, limit: 2 }, keyOf);
    expect(rows).toEqual(['a', 'b']);
    expect(readCursor(nextCursor)).toEqual(['b', 'id-b']);
  });

  it('the last page has none', () => {
    expect(toPage(['a', 'b'], { cursor: null, limit: 2 }, keyOf).nextCursor).toBeNull();
    expect(toPage<string>([], { cursor: null, limit: 2 }, keyOf).nextCursor).toBeNull();
    expect(readCursor(null)).toBeNull();
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('["a",1]').toString('base64url'),
  ])('the foreign cursor %j is refused', (cursor) => {
    expect(() => readCursor(cursor)).toThrow(InvalidCursor);
  });

  it.each([
    [0, 1],
    [2.9, 2],
    [9_999, 200],
  ])('a limit of %d means %d', (limit, meant) => {
    expect(limitOf({ cursor: null, limit })).toBe(meant);
  });
});
