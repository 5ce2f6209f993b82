/** What an authenticator app needs, read out of the `otpauth:` address of a backend and checked. */
export interface AuthenticatorKey {
  /** Rebuilt from the parts below. The only address that may be drawn or linked. */
  readonly uri: string;
  /** Base32, upper case, without spaces and padding. */
  readonly secret: string;
  /** The account name of the entry in the app; empty where the backend does not say. */
  readonly account: string;
  /** The service, as the app will show it. */
  readonly issuer?: string;
  readonly digits: number;
  readonly periodSeconds: number;
  readonly algorithm: Algorithm;
}

export type Algorithm = 'SHA1' | 'SHA256' | 'SHA512';

/** Why an address is rejected. For developers: a user can do nothing about it. */
export type AuthenticatorKeyProblem =
  /** Not `otpauth://totp/…`. */
  | 'notTimeBased'
  /** An invalid `%` escape. */
  | 'encoding'
  /** Given twice, so that two apps could read it differently. */
  | 'repeated'
  /** Missing, not base32, or under 16 characters. */
  | 'secret'
  /** Not 6 to 8. */
  | 'digits'
  /** Not 15 to 120 seconds. */
  | 'period'
  /** Not SHA1, SHA256 or SHA512. */
  | 'algorithm'
  /** Neither service nor account: the entry couldn't be told from others. */
  | 'noName'
  /** Over 1,024 characters. */
  | 'tooLong';

/** What works, but could be better. For developers. */
export type AuthenticatorKeyWarning =
  /** The label named another service than `issuer`; `issuer` was used. */
  | 'issuerDiffers'
  | 'noIssuer'
  /** Under 128 bits; 160 are recommended. */
  | 'shortSecret'
  /** Not SHA1 with 6 digits every 30 seconds: some apps ignore that and show codes that never work. */
  | 'unusualCodes';

export type ReadAuthenticatorKey =
  | {
      readonly ok: true;
      readonly key: AuthenticatorKey;
      readonly warnings: readonly AuthenticatorKeyWarning[];
    }
  | { readonly ok: false; readonly problem: AuthenticatorKeyProblem };
