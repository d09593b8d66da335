import type { StayPeopleResponse, StayResponse, TimelineResponse } from '@tsunagi/contracts';
import { type Answer, read } from '../../../platform/server.api.js';

export const findStay = (stayId: string): Promise<Answer<StayResponse>> =>
  read<StayResponse>(`/api/stays/${stayId}`);
export const findPeople = (stayId: string): Promise<Answer<StayPeopleResponse>> =>
  read<StayPeopleResponse>(`/api/stays/${stayId}/people`);
export const findTimeline = (stayId: string): Promise<Answer<TimelineResponse>> =>
  read<TimelineResponse>(`/api/stays/${stayId}/timeline`);

export const sheetPdf = (sheetId: string, version: number): string =>
  `/api/admission-sheets/${sheetId}/pdf?version=${version}`;
export const notePdf = (noteId: string): string => `/api/liaison-notes/${noteId}/pdf`;
