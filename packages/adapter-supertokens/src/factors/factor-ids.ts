import type { Factor } from '@mfa-flow/contract';

/** The SDK for browsers exports no such list. Links and ids of others are left out: nothing here could answer them. */
const known = [
  { id: 'totp', kind: 'authenticator', delivery: 'none' },
  { id: 'otp-email', kind: 'email', delivery: 'sent' },
  { id: 'otp-phone', kind: 'phone', delivery: 'sent' },
] as const satisfies readonly Pick<Factor, 'id' | 'kind' | 'delivery'>[];

export type KnownFactor = (typeof known)[number];
export type CodeKind = 'email' | 'phone';

export const knownFactor = (id: string): KnownFactor | undefined => known.find((each) => each.id === id);

export const codeFactorId = { email: 'otp-email', phone: 'otp-phone' } as const;

/** `otp-sms` is the guides' name for what every server calls `otp-phone`. */
export const factorIdOf = (id: string): string => (id === 'otp-sms' ? 'otp-phone' : id);
