import type { DocumentValues, SheetOfferResponse, SheetResponse } from '@tsunagi/contracts';

interface SheetAnswer {
  readonly values?: DocumentValues;
  readonly revision?: number;
  readonly sources?: SheetResponse['sources'];
  readonly offers?: readonly SheetOfferResponse[];
}

/** The draft of a sheet as the server tells it. */
export const aSheetAnswer = (answer: SheetAnswer = {}): SheetResponse => ({
  ...{ id: 'sheet-1', stayId: 'stay-1', patientId: 'patient-1', officeId: 'office-1' },
  ...{ hospitalId: 'hospital-1', edition: 'admission-sheet/2024', previousSheetId: null, shown: 'draft' },
  ...{ meter: [], changedSinceSent: [], versions: [], reference: null },
  lostCharacters: { missing: [], variantLost: [] },
  values: answer.values ?? {},
  sources: answer.sources ?? {},
  offers: answer.offers ?? [],
  revision: answer.revision ?? 1,
});
