/** Prints a sample in a process of its own: `node fresh-process.mjs <samples file> <sample>` answers its SHA-256. */
import { createHash } from 'node:crypto';
import { register } from 'node:module';

register(new URL('./typescript-loader.mjs', import.meta.url));

const [sampleFile, sample] = process.argv.slice(2);
const samples = await import(new URL(sampleFile, import.meta.url));
const { aSheet } = await import(new URL('./requests.ts', import.meta.url));
const { renderForm } = await import(new URL('../../libs/forms/src/index.ts', import.meta.url));
const { pdf } = await renderForm(aSheet(samples[sample]));
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
