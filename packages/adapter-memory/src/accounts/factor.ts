export interface AuthenticatorFactor {
  readonly kind: 'authenticator';
  /** Base32. */
  readonly secret: string;
  /** The 30-second step of the last accepted code. */
  lastStep: number | undefined;
}

/** What a code can be sent by. */
export type SentKind = 'email' | 'phone';

export interface SentFactor {
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

/** A factor that people can set up by themselves. */
export type EnrollableFactor = AuthenticatorFactor | SentFactor;

export type EnrollableKind = EnrollableFactor['kind'];

export const isSent = (factor: StoredFactor): factor is SentFactor =>
  factor.kind === 'email' || factor.kind === 'phone';
