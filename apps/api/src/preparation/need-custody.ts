import type { StayParties } from '../document/stay-access.js';
import type { Custody } from '../platform/execute.js';

/** The preparation belongs to the stay, and with it to the hospital, whoever writes first. */
export const needCustody = ({ hospitalId, patientId }: StayParties): Custody => ({
  holders: [hospitalId],
  personRecordId: patientId,
  ownerId: hospitalId,
});
