import { join } from 'node:path';
import type { Finding } from './finding.js';
import { checkOfficialNumbers } from './official-numbers.js';
import { readOffices } from './open-data.js';
import { checkPrintable } from './printable.js';
import { checkPatients } from './ssmix2-patients.js';
import { checkStays } from './ssmix2-stays.js';
import { readStorage } from './ssmix2.js';

/** @param folder holds `open-data/*.csv` and `ssmix2/*.tar.gz` */
export function checkData(folder: string): Finding {
  const offices = readOffices(join(folder, 'open-data'));
  const messages = readStorage(join(folder, 'ssmix2'));
  const findings = [
    checkOfficialNumbers(offices),
    checkPrintable(offices),
    checkPatients(messages),
    checkStays(messages),
  ];
  return {
    lines: findings.flatMap(({ lines }) => lines),
    faults: findings.flatMap(({ faults }) => faults),
  };
}
