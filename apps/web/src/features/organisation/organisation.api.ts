import type {
  CorrectProfileRequest,
  DeclareClosureRequest,
  InvitationResponse,
  InviteStaffRequest,
  OpenInvitationsResponse,
  OrganisationResponse,
  PeopleResponse,
  ReassignStaffMemberRequest,
  SetBusinessHoursRequest,
  WrittenResponse,
} from '@tsunagi/contracts';
import { type Answer, read, write } from '../../platform/server.api.js';

export const findOrganisation = (id: string): Promise<Answer<OrganisationResponse>> =>
  read<OrganisationResponse>(`/api/organisations/${id}`);
export const listPeople = (id: string): Promise<Answer<PeopleResponse>> =>
  read<PeopleResponse>(`/api/organisations/${id}/staff`);
export const listInvitations = (): Promise<Answer<OpenInvitationsResponse>> =>
  read<OpenInvitationsResponse>('/api/invitations');

export const correctProfile = (id: string, profile: CorrectProfileRequest): Promise<WrittenResponse> =>
  write<WrittenResponse>('POST', `/api/organisations/${id}/profile`, profile);
export const setHours = (id: string, hours: SetBusinessHoursRequest): Promise<WrittenResponse> =>
  write<WrittenResponse>('POST', `/api/organisations/${id}/business-hours`, hours);
export const declareClosure = (id: string, days: DeclareClosureRequest): Promise<WrittenResponse> =>
  write<WrittenResponse>('POST', `/api/organisations/${id}/closures`, days);
export const withdrawClosure = (id: string, closureId: string): Promise<WrittenResponse> =>
  write<WrittenResponse>('POST', `/api/organisations/${id}/closures/${closureId}/withdrawal`, {});

export const reassign = (
  id: string,
  staffId: string,
  wish: ReassignStaffMemberRequest,
): Promise<WrittenResponse> =>
  write<WrittenResponse>('POST', `/api/organisations/${id}/staff/${staffId}/role`, wish);
export const recordLeaving = (id: string, staffId: string): Promise<WrittenResponse> =>
  write<WrittenResponse>('POST', `/api/organisations/${id}/staff/${staffId}/leaving`, {});

export const invite = (wish: InviteStaffRequest): Promise<InvitationResponse> =>
  write<InvitationResponse>('POST', '/api/invitations', wish);
export const renewInvitation = (staffId: string): Promise<InvitationResponse> =>
  write<InvitationResponse>('POST', `/api/invitations/${staffId}/renewal`, {});
export const withdrawInvitation = (staffId: string): Promise<void> =>
  write<void>('POST', `/api/invitations/${staffId}/withdrawal`);
