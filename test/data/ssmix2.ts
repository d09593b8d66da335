import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** One HL7 message of an SS-MIX2 standardised storage; fields and components count from 1, as in the standard. */
export interface Message {
  /** `ADT-22` */
  readonly kind: string;
  readonly patientNumber: string;
  /** `''` for a segment or field that is not there. */
  readonly field: (segment: string, field: number) => string;
}

const decoder = new TextDecoder('iso-2022-jp', { fatal: true });

/**
 * Decodes before splitting: the bytes of a kanji may look like a separator.
 * @throws TypeError for bytes that are not ISO-2022-JP
 */
export function parseMessage(file: string, bytes: Uint8Array): Message {
  const [patientNumber = '', , kind = ''] = file.split('_');
  const segments = decoder
    .decode(bytes)
    .split(/\r\n?|\n/)
    .map((line) => line.split('|'));
  const field = (segment: string, index: number): string => {
    const cells = segments.find(([name]) => name === segment);
    return cells?.[segment === 'MSH' ? index - 1 : index] ?? '';
  };
  return { kind, patientNumber, field };
}

export const component = (field: string, index: number): string => field.split('^')[index - 1] ?? '';

export interface WrittenName {
  readonly name: string;
  /** `I` ideographic, `P` phonetic. */
  readonly type: string;
  /** Where the type stood; the standard says 8. */
  readonly typeAt: number;
}

/** PID-5: the type is looked for at the end, as some generators leave a component out. */
export function namesOf(message: Message): readonly WrittenName[] {
  return message
    .field('PID', 5)
    .split('~')
    .map((repetition) => {
      const components = repetition.split('^');
      const [family = '', given = ''] = components;
      return { name: `${family} ${given}`.trim(), type: components.at(-1) ?? '', typeAt: components.length };
    });
}

/** Every message of every archive of the folder. */
export function readStorage(folder: string): readonly Message[] {
  const unpacked = mkdtempSync(join(tmpdir(), 'tsunagi-ssmix2-'));
  try {
    for (const archive of readdirSync(folder).filter((name) => name.endsWith('.tar.gz')))
      execFileSync('tar', ['-xzf', join(folder, archive), '-C', unpacked]);
    return readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => parseMessage(basename(name), readFileSync(join(parentPath, name))));
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}
