import { IsText } from '../../platform/validation/rules.js';

export class SignInRequest {
  @IsText(64)
  readonly login!: string;

  @IsText(128)
  readonly password!: string;
}
