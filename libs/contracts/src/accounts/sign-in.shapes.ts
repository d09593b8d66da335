export interface SignInRequest {
  readonly login: string;
  readonly password: string;
}
