/** What a core is configured with. The defaults are those of a true core. */
export interface CoreOptions {
  /** Wrong codes in a row of one person, all devices together. Default: 5. */
  readonly totpMaxAttempts?: number;
  /** How long codes are refused after that. Default: 900. */
  readonly totpCooldownSeconds?: number;
  /** Wrong codes for one attempt to sign in. Default: 5. */
  readonly codeMaxAttempts?: number;
  /** How long an emailed or texted code lasts. Default: 900 000. */
  readonly codeLifetimeMs?: number;
  /** Default: 3600. */
  readonly accessTokenSeconds?: number;
  /** False: MFA is refused as by a core without a licence. Default: true. */
  readonly paidFeatures?: boolean;
}

export const withDefaults = (options: CoreOptions): Required<CoreOptions> => ({
  totpMaxAttempts: 5,
  totpCooldownSeconds: 900,
  codeMaxAttempts: 5,
  codeLifetimeMs: 900_000,
  accessTokenSeconds: 3600,
  paidFeatures: true,
  ...options,
});
