import { createSecretKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aDataFolder, HOLDER, OTHER_HOLDER, PERSON, removeFolder } from '../../../../test/support/journal.js';
import { CannotOpen } from '../cannot-open.js';
import { StoreUnavailable } from '../event-store.js';
import { FileKeyStore } from './file-key-store.js';
import { NoKey, PersonalDataErased } from './key-store.js';

const masterKey = createSecretKey(Buffer.alloc(32, 7));
const stream = 'hospitalStay-1';
const ownership = { holders: [HOLDER], personRecordId: PERSON };

describe('FileKeyStore', () => {
  let folder: string;
  let file: string;
  let keys: FileKeyStore;

  beforeEach(async () => {
    folder = await aDataFolder();
    file = join(folder, 'keys.sqlite');
    keys = FileKeyStore.open(file, masterKey);
  });
  afterEach(async () => {
    await keys.close();
    await removeFolder(folder);
  });

  const find = async (): Promise<KeyObject | undefined> => (await keys.findKeys([stream])).get(stream);
  const reopen = async (): Promise<void> => {
    await keys.close();
    keys = FileKeyStore.open(file, masterKey);
  };
  const filesContain = async (bytes: Buffer): Promise<boolean> => {
    const contents = await Promise.all([readFile(file), readFile(`${file}-wal`)]);
    return contents.some((content) => content.includes(bytes));
  };

  it('makes one key per stream and finds it again after a restart', async () => {
    expect(await find()).toBeUndefined();
    const key = await keys.findOrCreateKey(stream, ownership);
    const otherKey = await keys.findOrCreateKey('hospitalStay-2', ownership);
    expect(key.symmetricKeySize).toBe(32);
    expect(key.equals(otherKey)).toBe(false);
    await reopen();
    expect((await find())?.equals(key)).toBe(true);
  });

  it('gives concurrent callers the same key', async () => {
    const wishes = Array.from({ length: 64 }, () => keys.findOrCreateKey(stream, ownership));
    const [first, ...rest] = await Promise.all(wishes);
    expect(rest.every((key) => first?.equals(key))).toBe(true);
    expect(await keys.listHolders(stream)).toEqual([HOLDER]);
  });

  it('finds the keys of many streams, more than it remembers, and leaves out those without', async () => {
    const streams = Array.from({ length: 5000 }, (_, index) => `hospitalStay-${index}`);
    const made = await Promise.all(streams.map((each) => keys.findOrCreateKey(each, ownership)));
    const found = await keys.findKeys([...streams, 'patient-unknown']);
    expect(found.size).toBe(5000);
    expect(streams.every((each, index) => made[index]?.equals(found.get(each) as KeyObject))).toBe(true);
  });

  it('stores no key in the clear', async () => {
    const key = await keys.findOrCreateKey(stream, ownership);
    expect(await filesContain(key.export())).toBe(false);
  });

  it('keeps one copy per holder and the key as long as one is left', async () => {
    const key = await keys.findOrCreateKey(stream, ownership);
    await keys.addHolder(stream, OTHER_HOLDER);
    await keys.addHolder(stream, OTHER_HOLDER);
    expect(await keys.listHolders(stream)).toEqual([HOLDER, OTHER_HOLDER]);
    expect(await keys.removeHolder(stream, HOLDER)).toBe(1);
    await reopen();
    expect((await find())?.equals(key)).toBe(true);
  });

  it('erases with the last copy, at once and for good', async () => {
    await keys.findOrCreateKey(stream, ownership);
    expect(await keys.removeHolder(stream, HOLDER)).toBe(0);
    expect(await find()).toBeUndefined();
    await expect(keys.findOrCreateKey(stream, ownership)).rejects.toThrow(PersonalDataErased);
    await expect(keys.addHolder(stream, OTHER_HOLDER)).rejects.toThrow(PersonalDataErased);
    await reopen();
    expect(await find()).toBeUndefined();
    await expect(keys.findOrCreateKey(stream, ownership)).rejects.toThrow(PersonalDataErased);
  });

  it('leaves nothing of a removed copy in its files', async () => {
    await keys.findOrCreateKey(stream, ownership);
    expect(await filesContain(Buffer.from(HOLDER))).toBe(true);
    await keys.removeHolder(stream, HOLDER);
    expect(await filesContain(Buffer.from(HOLDER))).toBe(false);
  });

  it('lists the streams of a person record, erased ones included', async () => {
    await keys.findOrCreateKey('hospitalStay-2', ownership);
    await keys.findOrCreateKey(stream, ownership);
    await keys.findOrCreateKey('hospitalStay-3', { ...ownership, personRecordId: null });
    await keys.removeHolder(stream, HOLDER);
    expect(await keys.listStreams(PERSON)).toEqual([stream, 'hospitalStay-2']);
  });

  it('refuses a key without a holder, and a holder of no key', async () => {
    await expect(keys.findOrCreateKey(stream, { ...ownership, holders: [] })).rejects.toThrow(TypeError);
    await expect(keys.addHolder(stream, HOLDER)).rejects.toThrow(NoKey);
  });

  it('refuses another master key at open and leaves the file free', async () => {
    const key = await keys.findOrCreateKey(stream, ownership);
    await keys.close();
    const another = createSecretKey(Buffer.alloc(32, 8));
    expect(() => FileKeyStore.open(file, another)).toThrow(CannotOpen);
    expect(() => FileKeyStore.open(file, another)).toThrow(
      /keys\.sqlite: it was written under another master key/,
    );
    keys = FileKeyStore.open(file, masterKey);
    expect((await find())?.equals(key)).toBe(true);
  });

  it('admits one process', () => {
    expect(() => FileKeyStore.open(file, masterKey)).toThrow(/keys\.sqlite: another process/);
  });

  it('is unavailable once closed', async () => {
    await keys.close();
    await expect(find()).rejects.toThrow(StoreUnavailable);
    await expect(keys.findOrCreateKey(stream, ownership)).rejects.toThrow(StoreUnavailable);
  });
});
