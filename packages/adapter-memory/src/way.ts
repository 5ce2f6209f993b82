export interface AuthenticatorWay {
  readonly kind: 'authenticator';
  /** Base32. */
  readonly secret: string;
  /** The 30-second step of the last accepted code. */
  lastStep: number | undefined;
}

/** What a code can be sent by. */
export type SentKind = 'email' | 'phone';

export interface SentWay {
  readonly kind: SentKind;
  readonly address: string;
}

export interface RecoveryWay {
  readonly kind: 'recoveryCode';
  /** Those not yet used. */
  readonly codes: Set<string>;
}

/** A way to verify as the backend keeps it. Setting a way up again makes a new object: old challenges do not fit it. */
export type Way = AuthenticatorWay | SentWay | RecoveryWay;

export type WayKind = Way['kind'];

export const wayKinds: readonly WayKind[] = ['authenticator', 'phone', 'email', 'recoveryCode'];

/** A way that people can set up by themselves. */
export type OwnWay = AuthenticatorWay | SentWay;

export type OwnWayKind = OwnWay['kind'];

export const isSent = (way: Way): way is SentWay => way.kind === 'email' || way.kind === 'phone';
