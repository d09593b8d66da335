/** サインインしている人 */
export class SessionResponse {
  readonly staffId!: string;
  readonly organisationId!: string;
  readonly organisationKind!: string;
  readonly regionId!: string;
  readonly role!: string;
}
