import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aDataFolder, MASTER_KEY, removeFolder } from '../../../../test/support/journal.js';
import { CannotOpen } from '../cannot-open.js';
import { loadMasterKey } from './master-key.js';

describe('the master key', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await aDataFolder();
    file = join(folder, 'master.key');
  });
  afterEach(() => removeFolder(folder));

  const load = (value?: string, mayGenerate = true) => loadMasterKey({ value, file, mayGenerate });
  const codeOfRefusal = (value?: string, mayGenerate = true): string | null => {
    try {
      load(value, mayGenerate);
      return null;
    } catch (error) {
      return error instanceof CannotOpen ? error.code : 'UNEXPECTED';
    }
  };

  it('comes from the environment first', async () => {
    load();
    expect(load(MASTER_KEY).export()).toEqual(Buffer.alloc(32, 7));
    expect(load(`${MASTER_KEY}\n`).export()).toEqual(Buffer.alloc(32, 7));
  });

  it('is made once, readable by its owner alone, and found again', async () => {
    const made = load();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(load().equals(made)).toBe(true);
    expect(Buffer.from(await readFile(file, 'latin1'), 'base64')).toEqual(made.export());
  });

  it('is never made where keys were written under another', () => {
    expect(codeOfRefusal(undefined, false)).toBe('MASTER_KEY_MISSING');
  });

  it.each(['', 'x', MASTER_KEY.slice(4), `${MASTER_KEY}AAAA`, `!${MASTER_KEY.slice(1)}`])(
    'is refused when malformed: %j',
    async (text) => {
      expect(codeOfRefusal(text)).toBe('MASTER_KEY_MALFORMED');
      await writeFile(file, text, { mode: 0o600 });
      expect(codeOfRefusal()).toBe('MASTER_KEY_MALFORMED');
    },
  );

  it('is refused when others can read it', async () => {
    load();
    await chmod(file, 0o640);
    expect(codeOfRefusal()).toBe('MASTER_KEY_EXPOSED');
  });

  it('stands in no message of a refusal', () => {
    expect(() => load(`secret${MASTER_KEY}`)).toThrow(
      'TSUNAGI_MASTER_KEY: a master key is the base64 text of 32 bytes; restore it from its safe copy',
    );
  });
});
