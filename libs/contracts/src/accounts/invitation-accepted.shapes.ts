export interface InvitationAcceptedResponse {
  readonly staffId: string;
  readonly organisationId: string;
  readonly regionId: string;
  readonly role: string;
}
