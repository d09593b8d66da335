import { addDays, type CareLevel, type CertificationStatus } from '@tsunagi/domain';
import { CARE_OFFICES, HOSPITALS, SUPPORT_CENTERS } from '../region/organisations.js';
import { makeName } from '../region/people.js';
import type { SeededRandom } from '../region/random.js';
import type { PlannedPatient } from './plan.js';

interface Standing {
  readonly careLevel: CareLevel | null;
  readonly certification: CertificationStatus;
  readonly officeKind: 'homeCare' | 'center' | 'none';
}

const CARED: readonly CareLevel[] = ['care1', 'care2', 'care2', 'care3', 'care3', 'care4', 'care5'];

function pickStanding(random: SeededRandom): Standing {
  const kind = random.weighted([
    ['care', 62],
    ['support', 16],
    ['uncertified', 12],
    ['independent', 10],
  ] as const);
  switch (kind) {
    case 'care':
      return { careLevel: random.pick(CARED), certification: 'certified', officeKind: 'homeCare' };
    case 'support':
      return {
        careLevel: random.pick(['support1', 'support2'] as const),
        certification: 'certified',
        officeKind: 'center',
      };
    case 'uncertified':
      return {
        careLevel: null,
        certification: random.pick(['notApplied', 'applied'] as const),
        officeKind: 'none',
      };
    case 'independent':
      return { careLevel: 'independent', certification: 'notApplied', officeKind: 'none' };
  }
}

const AREAS: Readonly<Record<string, readonly string[]>> = {
  汐凪市: ['港町', '南郷', '本町', '松崎', '鹿折', '大島浦'],
  釜浦町: ['中央', '浜町', '鵜住', '嬉石', '小白浜'],
};

function pickOffice(random: SeededRandom, kind: Standing['officeKind'], town: string): string | null {
  if (kind === 'none') return null;
  const choices = (kind === 'center' ? SUPPORT_CENTERS : CARE_OFFICES).filter(
    (office) => office.town === town,
  );
  return random.pick(choices).key;
}

export function makePatient(random: SeededRandom, index: number): PlannedPatient {
  const hospital = random.weighted(HOSPITALS.map((each, rank) => [each, rank === 0 ? 7 : 3] as const));
  const sex = random.chance(0.58) ? 'female' : 'male';
  const town = random.chance(0.85) ? hospital.town : random.pick(Object.keys(AREAS));
  const standing = pickStanding(random);
  const area = random.pick(AREAS[town] ?? ['本町']);
  return {
    key: `p${index}`,
    hospital: hospital.key,
    ...makeName(random, sex),
    sex,
    birthDate: addDays('1931-01-01', random.integer(0, 9_000)),
    town,
    address: `架空県${town}${area}${random.integer(1, 5)}丁目${random.integer(1, 28)}番${random.integer(1, 15)}号`,
    tel: `0226-00-${String(random.integer(0, 9_999)).padStart(4, '0')}`,
    hospitalPatientNumber: String(10_000 + index * 37),
    insuredNumber:
      standing.careLevel === 'independent' ? null : `00000${String(10_000 + index * 13)}`.slice(-10),
    careLevel: standing.careLevel,
    certification: standing.certification,
    office: pickOffice(random, standing.officeKind, town),
    center: SUPPORT_CENTERS.find((center) => center.town === town)?.key ?? 's1',
  };
}
