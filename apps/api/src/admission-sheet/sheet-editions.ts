import { admissionSheet2024, type FieldCatalogue } from '@tsunagi/contracts';
import type { FactBindings } from '../document/offered-values.js';
import { valuesClass } from '../document/values-class.js';

/** 入院時情報提供書の版 in use for new sheets. */
export const CURRENT_EDITION = admissionSheet2024;

const editions: ReadonlyMap<string, FieldCatalogue> = new Map([[admissionSheet2024.id, admissionSheet2024]]);

/** @throws Error for an edition that this build does not know; stored sheets name only known ones. */
export function editionOf(id: string): FieldCatalogue {
  const edition = editions.get(id);
  if (edition === undefined) throw new Error(`unknown edition ${id}`);
  return edition;
}

export const SheetValuesRequest = valuesClass('AdmissionSheetValues', CURRENT_EDITION);

export const sheetBindings: FactBindings = {
  'header.admittedOn': ['stay', 'admittedOn'],
  'header.admittedTime': ['stay', 'admittedTime'],
  'header.hospitalName': ['hospital', 'name'],
  'header.hospitalTel': ['hospital', 'tel'],
  'header.hospitalFax': ['hospital', 'fax'],
  'header.officeName': ['office', 'name'],
  'header.careManagerName': ['stay', 'careManagerName'],
  'header.officeTel': ['office', 'tel'],
  'header.officeFax': ['office', 'fax'],
  'stay.department': ['stay', 'department'],
  'stay.ward': ['stay', 'ward'],
  'stay.attendingPhysician': ['stay', 'attendingPhysician'],
  'stay.admissionCause': ['stay', 'admissionCause'],
  'stay.expectedDischargeOn': ['stay', 'expectedDischargeOn'],
  'person.name': ['patient', 'name'],
  'person.kana': ['patient', 'kana'],
  'person.age': ['patient', 'age'],
  'person.sex': ['patient', 'sex'],
  'person.birthDate': ['patient', 'birthDate'],
  'person.postalCode': ['patient', 'postalCode'],
  'person.address': ['patient', 'address'],
  'person.tel': ['patient', 'tel'],
  'person.careLevel': ['patient', 'careLevel'],
  'person.careLevelFrom': ['patient', 'careLevelFrom'],
  'person.careLevelTo': ['patient', 'careLevelTo'],
  'person.applicationStatus': ['patient', 'certification'],
  'person.appliedOn': ['patient', 'appliedOn'],
};
