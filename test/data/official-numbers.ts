import { isOfficialNumber, officialCheckDigit } from '@tsunagi/domain';
import { type Finding, share } from './finding.js';
import { knownOfficialNumbers } from './known-exceptions.js';
import type { Office } from './open-data.js';

const SHAPE = /^\d{2}[0-9A-HJ-NPR-Z]\d{7}$/;

function describe({ officialNumber, prefecture, town, service }: Office): string {
  const reason = SHAPE.test(officialNumber)
    ? `the check digit would be ${officialCheckDigit(officialNumber.slice(0, 9))}`
    : 'not of the shape';
  return `${officialNumber} ${prefecture}${town} ${service}: ${reason}`;
}

/** A published number that the check digit refuses must be one that we know of. */
export function checkOfficialNumbers(offices: readonly Office[]): Finding {
  const refused = offices.filter(({ officialNumber }) => !isOfficialNumber(officialNumber));
  const passing = offices.length - refused.length;
  const withLetter = offices.filter(({ officialNumber }) => /[A-Z]/.test(officialNumber)).length;
  const strangers = refused.filter(({ officialNumber }) => !knownOfficialNumbers.has(officialNumber));
  return {
    lines: [
      `official numbers: ${passing} of ${offices.length} pass (${share(passing, offices.length)}), ${withLetter} with a letter`,
      ...refused.map((office) => `  refused: ${describe(office)}`),
    ],
    faults: strangers.map((office) => `not a known exception: ${describe(office)}`),
  };
}
