import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { listOpenStays, listOpenStaysOfOffice, listOpenStaysOfPatient } from './open-stays.query.js';

const anAdmittedPatient = (): RecordedHistory =>
  new RecordedHistory().add('PatientRegistered').add('PatientAdmitted');
const stay = { stayId: ids.stayId(1), regionId: ids.REGION };

describe('open stays, for the system itself', () => {
  it('lists a stay until it ends', async () => {
    expect(await listOpenStays(readModelsOf(anAdmittedPatient()))).toEqual([stay]);
    expect(await listOpenStays(readModelsOf(anAdmittedPatient().add('PatientDischarged')))).toEqual([]);
  });

  it('finds those of the office in charge and of the support center of the address', async () => {
    const identified = readModelsOf(anAdmittedPatient().add('CareManagerIdentified'));
    expect(await listOpenStaysOfOffice(identified, ids.OFFICE)).toEqual([stay]);
    expect(await listOpenStaysOfOffice(identified, ids.OTHER_OFFICE)).toEqual([]);
    const none = readModelsOf(anAdmittedPatient().add('NoCareManagerConfirmed'));
    expect(await listOpenStaysOfOffice(none, ids.SUPPORT_CENTER)).toEqual([stay]);
  });

  it('finds those of a patient', async () => {
    const history = readModelsOf(anAdmittedPatient());
    expect(await listOpenStaysOfPatient(history, ids.patientId(1))).toEqual([stay]);
    expect(await listOpenStaysOfPatient(history, ids.patientId(2))).toEqual([]);
  });
});
