import type { PatientId } from '@tsunagi/domain';
import { type Statement, statement } from '../projection.js';

const FORGET_TEXTS = 'DELETE FROM personText WHERE personRecordId = ?';
const FORGET_KEYS = 'DELETE FROM personKey WHERE personRecordId = ?';
const FORGET_DETAILS = `UPDATE person SET name = NULL, kana = NULL, kanaKey = NULL,
  birthDate = NULL, sex = NULL, postalCode = NULL, address = NULL, tel = NULL, hospitalPatientNumber = NULL,
  insuredNumber = NULL, certificationStatus = NULL, careLevel = NULL, certifiedFrom = NULL, certifiedTo = NULL,
  certificationAppliedOn = NULL WHERE personRecordId = ?`;

/** 消去: leaves the tables as a rebuild does once the person's keys are gone. */
export const forgetPerson = (personRecordId: PatientId): readonly Statement[] => [
  statement(FORGET_TEXTS, personRecordId),
  statement(FORGET_KEYS, personRecordId),
  statement(FORGET_DETAILS, personRecordId),
];
