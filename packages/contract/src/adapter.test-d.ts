import type { MfaAdapter, SessionPort } from './index.ts';
import { succeeded } from './index.ts';

declare const adapter: MfaAdapter;
declare const options: { readonly signal: AbortSignal };

export const smallest = {
  session: {
    check: async () => succeeded({ status: 'signedOut' as const }),
    signOut: async () => succeeded(),
  },
  challenges: {
    available: async () => succeeded([]),
    start: async () => ({ ok: false, failure: { code: 'factor_gone' } }),
    resend: async () => ({ ok: false, failure: { code: 'restart' } }),
    verify: async () => succeeded({}),
  },
} satisfies MfaAdapter;

// @ts-expect-error -- the port `challenges` is required
export const withoutChallenges = { session: smallest.session } satisfies MfaAdapter;

// @ts-expect-error -- a port comes with all its methods: `signOut` is missing
export const withoutSignOut = { check: smallest.session.check } satisfies SessionPort;

export const withUnknownPort = {
  ...smallest,
  // @ts-expect-error -- no feature outside the contract
  passkeys: {},
} satisfies MfaAdapter;

export const throughThrowing = {
  ...smallest.session,
  // @ts-expect-error -- an answer is a result, not a bare value
  check: async () => ({ status: 'signedOut' as const }),
} satisfies SessionPort;

// @ts-expect-error -- a port that may be absent cannot be used before asking whether it is there
export const unchecked = () => adapter.protection.set({ on: true }, options);
export const checked = () => adapter.protection?.set({ on: true }, options);

// @ts-expect-error -- the same for a method of signing in
export const uncheckedMethod = () => adapter.firstFactor?.password.signIn;

// @ts-expect-error -- the same for a method that only some backends have
export const uncheckedReveal = () => adapter.recoveryCodes?.reveal({}, options);

// @ts-expect-error -- every call can be cancelled
export const withoutSignal = () => adapter.session.check({});
