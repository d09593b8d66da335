import {
  changedValues,
  composeContent,
  contentBytes,
  isSameContent,
  isSameValue,
  type OfferedValues,
} from './field-values.js';

const offered: OfferedValues = {
  ward: { value: '東3', source: { from: 'stay', asOf: '2026-11-20T00:00:00.000Z' } },
  name: { value: '髙橋', source: { from: 'patient', asOf: '2026-11-20T00:00:00.000Z' } },
};

describe('isSameValue', () => {
  it.each([
    [null, undefined, true],
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'a'], ['a', 'b'], false],
    [['a'], ['a', 'b'], false],
    [[{ tel: '1', note: null }], [{ tel: '1' }], true],
    [[{ tel: '1' }, { tel: '2' }], [{ tel: '2' }, { tel: '1' }], false],
    ['', null, false],
    [0, false, false],
    ['髙', '高', false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(isSameValue(left, right)).toBe(same);
    expect(isSameValue(right, left)).toBe(same);
  });
});

describe('isSameContent', () => {
  it('takes a missing path and a blank for the same', () => {
    expect(isSameContent({ a: 1, b: null }, { a: 1 })).toBe(true);
    expect(isSameContent({ a: 1 }, { a: 1, b: false })).toBe(false);
  });
});

describe('changedValues', () => {
  it('compares with what was typed, else with what was offered', () => {
    const wishes = { ward: '東3', name: '髙橋', note: null, sex: 'male' };
    expect(changedValues(wishes, { name: '高橋' }, offered)).toEqual({ name: '髙橋', sex: 'male' });
  });
});

describe('composeContent', () => {
  it('lets typed values and typed blanks win, and names the sources of the rest', () => {
    expect(composeContent({ name: null, note: 'x' }, offered)).toEqual({
      content: { ward: '東3', note: 'x' },
      sources: { ward: offered['ward']?.source },
    });
  });
});

describe('contentBytes', () => {
  it('counts UTF-8', () => {
    expect(contentBytes({ a: 'é髙𠮷' })).toBe(8 + 2 + 3 + 4);
  });
});
