export type TokenKind =
  | 'emailCode'
  | 'phoneCode'
  | 'magicUrl'
  | 'oauth2'
  | 'custom'
  | 'emailVerification'
  | 'phoneVerification'
  | 'recovery';

/** A secret that was sent or returned, and works once. */
export interface Token {
  readonly id: string;
  readonly kind: TokenKind;
  readonly userId: string;
  readonly secret: string;
  readonly createdAtMs: number;
  readonly expireAtMs: number;
}
