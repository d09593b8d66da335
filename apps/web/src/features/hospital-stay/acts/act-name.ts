import type { StayLineResponse } from '@tsunagi/contracts';

/** What the hospital records about a stay; the last part of the address, of the page and of the request. */
export type ActName =
  | 'care-manager'
  | 'no-care-manager'
  | 'coordination-judgement'
  | 'admission'
  | 'admission-correction'
  | 'admission-cancellation'
  | 'discharge'
  | 'hospital-transfer'
  | 'death'
  | 'discharge-cancellation';

type Status = StayLineResponse['status'];

const KEPT: readonly Status[] = ['planned', 'admitted', 'discharged', 'transferred', 'died'];
const ENDED: readonly Status[] = ['discharged', 'transferred', 'died'];

const WHILE: Readonly<Record<ActName, readonly Status[]>> = {
  'care-manager': KEPT,
  'no-care-manager': KEPT,
  'coordination-judgement': KEPT,
  admission: ['planned'],
  'admission-correction': ['admitted', ...ENDED],
  'admission-cancellation': ['planned', 'admitted'],
  discharge: ['admitted'],
  'hospital-transfer': ['admitted'],
  death: ['admitted'],
  'discharge-cancellation': ENDED,
};

export const isPossible = (act: ActName, { status }: StayLineResponse): boolean =>
  WHILE[act].includes(status);
