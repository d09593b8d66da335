/** Fixed ids of a small region: two hospitals, two care offices, one 包括 and two patients. */
const id = (kind: number, number: number): string =>
  `00000000-0000-4000-8000-${String(kind).padStart(4, '0')}${String(number).padStart(8, '0')}`;

export const REGION = id(1, 1);
export const OTHER_REGION = id(1, 2);
export const HOSPITAL = id(2, 1);
export const OTHER_HOSPITAL = id(2, 2);
export const OFFICE = id(3, 1);
export const OTHER_OFFICE = id(3, 2);
export const SUPPORT_CENTER = id(3, 3);
export const COORDINATION = id(4, 1);
export const NURSE = id(5, 1);
export const CARE_MANAGER = id(5, 2);
export const patientId = (number: number): string => id(6, number);
export const stayId = (number: number): string => id(7, number);
export const sheetId = (number: number): string => id(8, number);
export const noteId = (number: number): string => id(9, number);
export const announcementId = (number: number): string => id(10, number);
export const needId = (number: number): string => id(11, number);
export const eventId = (number: number): string => id(12, number);
