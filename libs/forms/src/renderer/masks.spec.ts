import { maskAddress, maskName, nameHider } from './masks.js';

describe('masks', () => {
  it.each([
    ['東京太郎', '●京●郎'],
    ['葛\u{e0100}城　𠮷之助', '●城　●之●'],
    ['', ''],
  ])('of the name %s show %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['宮城県気仙沼市立石五丁目13番1号', '宮城県気仙沼市'],
    ['東京都葛飾区立石五丁目', '東京都葛飾区'],
    ['神奈川県横浜市港北区日吉', '神奈川県横浜市港北区'],
    ['岩手県上閉伊郡大槌町小鎚', '岩手県上閉伊郡大槌町'],
    ['千葉県市川市八幡', '千葉県市川市'],
    ['釜石市只越町三丁目', '釜石市'],
    ['立石五丁目', '（省略）'],
  ])('of the address %s show %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('hide the name where free text repeats it, with and without its space', () => {
    const hide = nameHider({ 'person.name': 'name' }, { 'person.name': '瀨戸　直美' });
    expect(hide('瀨戸直美さん、瀨戸　直美、直美の夫')).toBe('●戸●美さん、●戸　●美、●美の夫');
  });
});
