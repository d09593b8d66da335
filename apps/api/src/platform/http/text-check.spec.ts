import { FIELD_LIMIT, textProblems } from './text-check.js';

const fieldsOf = (value: unknown): readonly string[] => textProblems(value).map(({ field }) => field);

describe('text check', () => {
  it.each([
    ['names that break software', '髙﨑 𠮷田 葛\u{E0100}飾 邉 濵'],
    ['line breaks and tabs', '一行目\r\n二行目\t右'],
    ['joined characters', '👩‍⚕️ ガ'],
    ['exactly the limit, in code points', '𠮷'.repeat(FIELD_LIMIT)],
  ])('lets through %s', (_name, text) => expect(textProblems({ text })).toEqual([]));

  it.each([
    ['a lone leading surrogate', 'a\ud842b'],
    ['a lone trailing surrogate', '\udfb7'],
    ['a surrogate pair turned round', '\udfb7\ud842'],
    ['NUL', 'a\0'],
    ['escape', '\u001b[31m'],
    ['a C1 control', '\u0085'],
    ['a bidi override', '\u202e'],
    ['a bidi isolate', '\u2066'],
    ['a right-to-left mark', '\u200f'],
    ['a line separator', '\u2028'],
    ['one character over the limit', 'あ'.repeat(FIELD_LIMIT + 1)],
  ])('refuses %s', (_name, text) => expect(fieldsOf({ a: [{ text }] })).toEqual(['a.0.text']));

  it('refuses keys that reach into objects, and does not look below them', () => {
    const body: unknown = JSON.parse('{"a":{"__proto__":{"x":"\\u0000"}},"constructor":1}');
    expect(fieldsOf(body)).toEqual(['constructor', 'a.__proto__']);
  });

  it('names a key with forbidden characters by its escapes', () =>
    expect(fieldsOf({ 'a\u202eb': 1 })).toEqual(['a\\u202eb']));

  it('stops at depth without recursing, and after twenty problems', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(textProblems(deep)).toHaveLength(1);
    expect(textProblems(Array.from({ length: 100 }, () => '\0'))).toHaveLength(20);
  });
});
