/** Details of a factor for a list. Times are in milliseconds since 1970. */
interface Listed {
  label?: string;
  addedAt?: number;
  usedAt?: number;
}

/** One authenticator app, with a key of its own. */
export interface AuthenticatorApp extends Listed {
  readonly kind: 'authenticator';
  /** Told apart by this from the other apps of the account, also from those that were removed. */
  readonly id: string;
  /** Base32. */
  readonly secret: string;
  /** The 30-second step of the last accepted code. */
  lastStep: number | undefined;
}

/** All the apps of an account, at least one: whoever is asked for a code may take any of them. */
export interface AuthenticatorFactor {
  readonly kind: 'authenticator';
  apps: readonly AuthenticatorApp[];
}

/** What a code can be sent by. */
export type SentKind = 'email' | 'phone';

export interface SentFactor extends Listed {
  readonly kind: SentKind;
  readonly address: string;
}

export interface RecoveryFactor {
  readonly kind: 'recoveryCode';
  /** Those not yet used. */
  readonly codes: Set<string>;
}

/** A factor as the backend keeps it. Setting a factor up again makes a new object: old challenges do not fit it. */
export type StoredFactor = AuthenticatorFactor | SentFactor | RecoveryFactor;

export type StoredFactorKind = StoredFactor['kind'];

export const storedFactorKinds: readonly StoredFactorKind[] = [
  'authenticator',
  'phone',
  'email',
  'recoveryCode',
];

/** What people can set up by themselves. */
export type EnrollableFactor = AuthenticatorApp | SentFactor;

export type EnrollableKind = EnrollableFactor['kind'];

export const isSent = <Factor extends { readonly kind: StoredFactorKind }>(
  factor: Factor,
): factor is Extract<Factor, { readonly kind: SentKind }> =>
  factor.kind === 'email' || factor.kind === 'phone';
