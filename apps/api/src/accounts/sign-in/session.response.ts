/** サインインしている人 */
export class SessionResponse {
  readonly staffId!: string;
  readonly organisationId!: string;
  readonly organisationKind!: string;
  readonly regionId!: string;
  readonly role!: string;
  /** 氏名。名簿にないか、消去されているときは null */
  readonly name!: string | null;
  readonly organisationName!: string | null;
  /** これだけ操作がないと、サインインが無効になる */
  readonly idleMinutes!: number;
}
