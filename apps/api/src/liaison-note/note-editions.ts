import { type FieldCatalogue, liaisonNote2026 } from '@tsunagi/contracts';
import type { FactBindings } from '../document/offered-values.js';
import { valuesClass } from '../document/values-class.js';

/** 連携連絡票の版 in use for new notes. */
export const CURRENT_EDITION = liaisonNote2026;

const editions: ReadonlyMap<string, FieldCatalogue> = new Map([[liaisonNote2026.id, liaisonNote2026]]);

/** @throws Error for an edition that this build does not know; stored notes name only known ones. */
export function editionOf(id: string): FieldCatalogue {
  const edition = editions.get(id);
  if (edition === undefined) throw new Error(`unknown edition ${id}`);
  return edition;
}

export const NoteRequestValues = valuesClass('LiaisonNoteRequestValues', CURRENT_EDITION, 'request');
export const NoteReplyValues = valuesClass('LiaisonNoteReplyValues', CURRENT_EDITION, 'reply');

const client: FactBindings = {
  'client.name': ['patient', 'name'],
  'client.kana': ['patient', 'kana'],
  'client.birthDate': ['patient', 'birthDate'],
  'client.age': ['patient', 'age'],
  'client.sex': ['patient', 'sex'],
  'client.address': ['patient', 'address'],
  'client.careLevel': ['patient', 'careLevel'],
  'client.careLevelFrom': ['patient', 'careLevelFrom'],
  'client.careLevelTo': ['patient', 'careLevelTo'],
  'client.insuredNumber': ['patient', 'insuredNumber'],
  'client.admittedOn': ['stay', 'admittedOn'],
  'client.ward': ['stay', 'ward'],
  'client.expectedDischargeOn': ['stay', 'expectedDischargeOn'],
};

const envelopeFrom = (sender: 'office' | 'hospital', addressee: 'office' | 'hospital'): FactBindings => ({
  'envelope.toInstitution': [addressee, 'name'],
  'envelope.fromOffice': [sender, 'name'],
  'envelope.fromOfficeNumber': [sender, 'officialNumber'],
  'envelope.tel': [sender, 'tel'],
  'envelope.fax': [sender, 'fax'],
});

/** What a note is prefilled with, by who writes it. */
export const noteBindings: Readonly<Record<'office' | 'hospital', FactBindings>> = {
  office: {
    ...envelopeFrom('office', 'hospital'),
    'envelope.toDepartment': ['stay', 'department'],
    'envelope.toDoctor': ['stay', 'attendingPhysician'],
    'envelope.careManagerName': ['stay', 'careManagerName'],
    ...client,
  },
  hospital: { ...envelopeFrom('hospital', 'office'), ...client },
};
