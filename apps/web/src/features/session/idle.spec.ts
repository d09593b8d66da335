import { describe, expect, it } from '@jest/globals';
import { idlenessAt } from './idle.model.js';
import { meant, missingIn } from './sign-in.model.js';

const MINUTE = 60_000;
const at = (minutes: number) => idlenessAt({ lastAt: 0, toldAt: 0 }, minutes * MINUTE, 30);

describe('操作がないとき', () => {
  it('終わりの5分前から、残りの分を示す', () => {
    expect(at(24.9)).toEqual({ state: 'inUse', tellsServer: false });
    expect(at(25)).toEqual({ state: 'warned', minutesLeft: 5 });
    expect(at(28.5)).toEqual({ state: 'warned', minutesLeft: 2 });
    expect(at(30)).toEqual({ state: 'over' });
  });

  it('読み書きだけでサーバーを使わない人のことは、5分ごとに伝える', () => {
    const reading = (toldAt: number) => idlenessAt({ lastAt: 7 * MINUTE, toldAt }, 7 * MINUTE, 30);
    expect(reading(0)).toEqual({ state: 'inUse', tellsServer: true });
    expect(reading(3 * MINUTE)).toEqual({ state: 'inUse', tellsServer: false });
  });
});

describe('サインインの入力', () => {
  it('全角のログインIDは半角と読み、パスワードはそのままにする', () => {
    expect(meant({ login: ' kanri１ ', password: ' パス ' })).toEqual({
      login: 'kanri1',
      password: ' パス ',
    });
  });

  it('空の欄を示す', () => {
    expect(Object.keys(missingIn({ login: ' ', password: '' }))).toEqual(['login', 'password']);
    expect(missingIn({ login: 'kanri', password: 'x' })).toEqual({});
  });
});
