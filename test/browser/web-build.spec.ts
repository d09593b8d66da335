import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWeb } from '../support/web-build.js';

describe('the web application that browser specs open', () => {
  it('is the one that people get: nothing of the development build is in it', async () => {
    const folder = await buildWeb();
    const files = await readdir(folder, { recursive: true });
    const scripts = files.filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(scripts.map((file) => readFile(join(folder, file), 'utf8')));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((_file, index) => /jsxDEV|createTask/.test(texts[index] ?? ''))).toEqual([]);
  });
});
