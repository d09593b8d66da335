import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const systemChromium = '/usr/bin/chromium';
const packages = join(process.cwd(), 'node_modules');
const fontPackages = ['@expo-google-fonts/biz-udpgothic', '@expo-google-fonts/noto-sans-jp'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
];

interface Installation {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** The package unpacks into the temporary folder of its process; it adds its own libraries only where it believes to run on Amazon's. */
async function unpack(target: string): Promise<void> {
  const fresh = await mkdtemp(`${target}-`);
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await rename(fresh, target).catch(() => rm(fresh, { recursive: true, force: true }));
}

async function bundledChromium(): Promise<Installation> {
  const folder = join(tmpdir(), `tsunagi-chromium-147-${process.getuid?.() ?? 0}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

function installation(): Promise<Installation> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return Promise.resolve({ executablePath: named, env: {} });
  if (existsSync(systemChromium)) return Promise.resolve({ executablePath: systemChromium, env: {} });
  return bundledChromium();
}

/** Japanese letters on a machine without any font: the fonts of our forms, from their packages. */
async function fontConfiguration(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const folders = fontPackages.map((name) => `<dir>${join(packages, name)}</dir>`).join('');
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return file;
}

/** CHROMIUM_PATH, else the system's Chromium, else the one of `@sparticuz/chromium`. @throws when none starts. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await installation();
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-browser-'));
  const FONTCONFIG_FILE = await fontConfiguration(folder);
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: { ...definedEnvironment(), ...env, FONTCONFIG_FILE },
  });
  browser.on('disconnected', () => void rm(folder, { recursive: true, force: true }));
  return browser;
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
