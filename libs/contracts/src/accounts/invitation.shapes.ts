/** The token is shown once and kept nowhere; it opens the link `/invitation#<token>`. */
export interface InvitationResponse {
  readonly staffId: string;
  readonly token: string;
  readonly link: string;
  /** 協定世界時 */
  readonly expiresAt: string;
}
