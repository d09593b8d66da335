import type {
  ContactResponse,
  DeadlinesResponse,
  SheetPaperResponse,
  SheetResponse,
} from '@tsunagi/contracts';
import { type Loaded, useLoaded } from '../../platform/use-loaded.js';
import { findContact, findDeadlines, findVersion, foreseePaper, type Look } from './sheet.api.js';

type Read<Body> = readonly [Loaded<Body>, () => void];

/** Each is fetched once, whoever shows it. */
export const useHospital = ({ hospitalId }: SheetResponse): Read<ContactResponse> =>
  useLoaded(['organisation', hospitalId, 'contact'], () => findContact(hospitalId));

export const useDeadlines = (stayId: string): Read<DeadlinesResponse> =>
  useLoaded(['deadlines', stayId], () => findDeadlines(stayId));

export const usePaper = ({ id, revision }: SheetResponse, look: Look): Read<SheetPaperResponse> =>
  useLoaded(['sheet', id, 'paper', revision, look], () => foreseePaper(id, look));

/** @param version `null`: there is none to read */
export const useVersion = (sheetId: string, version: number | null): Read<SheetResponse> =>
  useLoaded(['sheet', sheetId, version], () => findVersion(sheetId, version ?? 'draft'), version !== null);
