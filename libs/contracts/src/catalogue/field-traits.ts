export const TEXT_LIMIT = 200;
export const MEMO_LIMIT = 4000;
export const TEL_LIMIT = 20;

/** Personal, for every reader, typed anew each time. */
export const asked = { personal: true, audience: 'all' } as const;
/** Personal, offered from the patient's last sent document. */
export const carried = { personal: true, audience: 'all', source: 'previousSheet' } as const;
/** Personal, offered from the patient record. */
export const fromPatient = { personal: true, audience: 'all', source: 'patient' } as const;
/** Personal, offered from the stay. */
export const fromStay = { personal: true, audience: 'all', source: 'stay' } as const;
/** Says nothing about the patient. */
export const plain = { personal: false, audience: 'all' } as const;
export const fromOffice = { personal: false, audience: 'all', source: 'office' } as const;
export const fromHospital = { personal: false, audience: 'all', source: 'hospital' } as const;
/** Masked on fax and on screens that the family may see. */
export const restricted = { personal: true, audience: 'restricted' } as const;

export const sexOptions = [
  { code: 'male', label: '男' },
  { code: 'female', label: '女' },
] as const;

export const careLevelOptions = [
  { code: 'support1', label: '要支援1' },
  { code: 'support2', label: '要支援2' },
  { code: 'care1', label: '要介護1' },
  { code: 'care2', label: '要介護2' },
  { code: 'care3', label: '要介護3' },
  { code: 'care4', label: '要介護4' },
  { code: 'care5', label: '要介護5' },
] as const;

export const noneOrPresent = [
  { code: 'none', label: 'なし' },
  { code: 'present', label: 'あり' },
] as const;

export const noneOrPresentOrUnknown = [
  { code: 'none', label: 'なし' },
  { code: 'present', label: 'あり' },
  { code: 'unknown', label: '不明' },
] as const;
