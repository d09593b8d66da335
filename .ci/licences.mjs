import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as checker from 'license-checker-rseidelsohn';
import { isAllowed } from './licence-policy.mjs';

const root = join(import.meta.dirname, '..');
const noticesFile = join(root, 'THIRD_PARTY_NOTICES');
/** Tools by place, shipped by content: the web app's bundle contains them. */
const bundled = new Set([
  ...['react', 'react-dom', 'scheduler', 'use-sync-external-store', 'clsx', '@digital-go-jp/design-tokens'],
  ...['react-aria', 'react-aria-components', 'react-stately'],
  ...['@internationalized/date', '@internationalized/string'],
  ...['@tanstack/query-core', '@tanstack/react-query', '@tanstack/react-virtual', '@tanstack/virtual-core'],
]);
const rule = '-'.repeat(80);

const installed = (options) => promisify(checker.init)({ start: root, ...options });
const nameOf = (id) => id.slice(0, id.lastIndexOf('@'));
const licencesOf = (entry) => [entry.licenses].flat().join(' AND ');

async function packages() {
  const production = await installed({ production: true });
  return Object.entries(await installed({}))
    .filter(([id]) => nameOf(id) !== 'tsunagi')
    .map(([id, entry]) => ({ id, ...entry, shipped: id in production || bundled.has(nameOf(id)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function textsOf(folder) {
  const names = (await readdir(folder)).filter((name) =>
    /^(licen[sc]e|copying|notice|ofl)([._-]|$)/i.test(name),
  );
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

async function noticeOf(entry) {
  const texts = await textsOf(entry.path);
  const home = entry.repository ? `\n${entry.repository}` : '';
  return `${rule}\n${entry.id}\nLicence: ${licencesOf(entry)}${home}\n\n${texts || '(The package carries no text of its licence.)'}\n`;
}

async function notices(all) {
  const parts = await Promise.all(all.filter((entry) => entry.shipped).map(noticeOf));
  const head = 'THIRD PARTY NOTICES\n\nTsunagi contains or installs the following works of others.\n';
  return `${head}Written by \`npm run notices\`; do not edit.\n\n${parts.join('\n')}`;
}

const all = await packages();
const refused = all.filter((entry) => !isAllowed(licencesOf(entry), entry.shipped));
for (const entry of refused) console.error(`${entry.id}: licence ${licencesOf(entry)} is not allowed`);

const wanted = await notices(all);
if (process.argv.includes('--write')) await writeFile(noticesFile, wanted);
const stale = (await readFile(noticesFile, 'utf8').catch(() => '')) !== wanted;
if (stale) console.error('THIRD_PARTY_NOTICES is out of date: npm run notices');

console.log(`licences: ${all.length} packages, ${refused.length} refused`);
process.exitCode = refused.length > 0 || stale ? 1 : 0;
