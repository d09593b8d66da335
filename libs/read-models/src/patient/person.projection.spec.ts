import * as ids from '../../../../test/support/ids-of-the-region.js';
import {
  feed,
  positionOf,
  readModelsOf,
  RecordedHistory,
} from '../../../../test/support/recorded-history.js';
import type { EventType } from '../../../../test/support/samples.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { PersonTable } from './person.projection.js';
import { forgetPerson } from './person.query.js';

const aRegisteredPatient = (): RecordedHistory => new RecordedHistory().add('PatientRegistered');

const personIn = (readModels: ReadModels): Promise<PersonTable> =>
  readModels.selectFrom('person').selectAll().executeTakeFirstOrThrow();
const personAfter = (history: RecordedHistory): Promise<PersonTable> => personIn(readModelsOf(history));
const textsIn = (readModels: ReadModels): Promise<object[]> =>
  readModels.selectFrom('personText').selectAll().orderBy('position').execute();

const keysIn = async (readModels: ReadModels): Promise<string[]> => {
  const rows = await readModels.selectFrom('personKey').select(['field', 'key']).orderBy('field').execute();
  return rows.map(({ field, key }) => `${field} ${key}`);
};

const SPOKEN: readonly EventType[] = [
  ...(['AdmissionCorrected', 'AdmissionCancelled', 'CareManagerIdentified', 'CareManagerReplaced'] as const),
  ...(['DischargeCoordinationJudged', 'HospitalTransferMade', 'DischargeCancelled'] as const),
  ...(['ExpectedDischargeMoved', 'ExpectedDischargeWithdrawn', 'ExpectedDischargeAnnounced'] as const),
  ...(['AnnouncementReceiptConfirmed', 'AnnouncementAcknowledged'] as const),
  ...(['PreparationNeedAdded', 'PreparationNeedWaived'] as const),
];

describe('person projection', () => {
  it('PatientRegistered keeps names code point by code point, with the key to sort by apart', async () => {
    expect(await personAfter(aRegisteredPatient())).toMatchObject({
      ...{ personRecordId: ids.patientId(1), organisationId: ids.HOSPITAL },
      ...{ name: '髙橋 邉子', kana: 'タカハシ ベコ', kanaKey: 'タカハシベコ' },
      ...{ birthDate: '1941-03-02', sex: 'female', insuredNumber: 'H000012345' },
    });
  });

  it('PatientDetailsCorrected changes the named fields only', async () => {
    expect(await personAfter(aRegisteredPatient().add('PatientDetailsCorrected'))).toMatchObject({
      ...{ name: '髙橋 邊子', tel: null, kana: 'タカハシ ベコ' },
    });
  });

  it('a person is found by name and kana from each character on, by number and by date of birth', async () => {
    expect(await keysIn(readModelsOf(aRegisteredPatient()))).toEqual([
      'birthDate 1941-03-02',
      ...['hospitalPatientNumber 0012345', 'hospitalPatientNumber 12345'],
      ...['kana カハシベコ', 'kana コ', 'kana シベコ', 'kana タカハシベコ', 'kana ハシベコ', 'kana ベコ'],
      ...['name 子', 'name 橋辺子', 'name 辺子', 'name 高橋辺子'],
    ]);
  });

  it('a corrected name is found by what it is now and no more by what it was', async () => {
    const history = aRegisteredPatient().add(
      'PatientDetailsCorrected',
      { fields: ['name', 'hospitalPatientNumber'] },
      { name: '森 邉子', hospitalPatientNumber: null },
    );
    const keys = await keysIn(readModelsOf(history));
    expect(keys.filter((key) => key.startsWith('name'))).toEqual(['name 子', 'name 森辺子', 'name 辺子']);
    expect(keys.filter((key) => key.startsWith('hospital'))).toEqual([]);
  });

  it('CareCertificationRecorded keeps level and status', async () => {
    expect(await personAfter(aRegisteredPatient().add('CareCertificationRecorded'))).toMatchObject({
      ...{ certificationStatus: 'certified', careLevel: 'care2', certifiedTo: '2028-03-31' },
    });
  });

  it.each(['AdmissionPlanned', 'PatientAdmitted'] as const)('%s keeps its words', async (type) => {
    expect(await textsIn(readModelsOf(new RecordedHistory().add(type)))).toEqual([
      {
        ...{ position: positionOf(1), personRecordId: ids.patientId(1) },
        content: expect.stringContaining('菅原 医師') as string,
      },
    ]);
  });

  it.each(SPOKEN)('%s keeps its words beside the person of the stay', async (type) => {
    const texts = await textsIn(readModelsOf(new RecordedHistory().add('PatientAdmitted').add(type)));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toMatchObject({ position: positionOf(2), personRecordId: ids.patientId(1) });
  });

  it.each([
    ['AdmissionSheetDrafted', ['AdmissionSheetReceiptConfirmed', 'AdmissionSheetWithdrawn']],
    ['LiaisonNoteDrafted', ['LiaisonNoteReceiptConfirmed', 'LiaisonNoteWithdrawn']],
  ] as const)('%s ties later words to the person', async (opening, spoken) => {
    const history = new RecordedHistory().add(opening);
    for (const type of spoken) history.add(type);
    const texts = await textsIn(readModelsOf(history));
    expect(texts).toHaveLength(spoken.length);
    expect(texts).toEqual(
      texts.map(() => expect.objectContaining({ personRecordId: ids.patientId(1) }) as object),
    );
  });

  it('an event that says nothing leaves no text', async () => {
    const history = new RecordedHistory().add(
      'PatientAdmitted',
      {},
      { attendingPhysician: null, cause: null },
    );
    expect(await textsIn(readModelsOf(history))).toEqual([]);
  });

  it('without keys the rows stay and hold no name and no text', async () => {
    const history = aRegisteredPatient()
      .add('PatientAdmitted')
      .add('ExpectedDischargeAnnounced')
      .add('PatientDetailsCorrected');
    const readModels = readModelsOf(history.add('CareCertificationRecorded').erased());
    const { personRecordId, organisationId, ...personal } = await personIn(readModels);
    expect([personRecordId, organisationId]).toEqual([ids.patientId(1), ids.HOSPITAL]);
    expect(new Set(Object.values(personal))).toEqual(new Set([null]));
    expect(await textsIn(readModels)).toEqual([]);
    expect(await keysIn(readModels)).toEqual([]);
  });

  it('forgetting a person leaves what a rebuild without keys leaves', async () => {
    const history = aRegisteredPatient().add('PatientAdmitted').add('CareCertificationRecorded');
    const store = feed(history);
    store.purge(forgetPerson(ids.patientId(1)));
    expect(await personIn(store.query)).toEqual(await personAfter(history.erased()));
    expect(await textsIn(store.query)).toEqual([]);
    expect(await keysIn(store.query)).toEqual([]);
  });
});
