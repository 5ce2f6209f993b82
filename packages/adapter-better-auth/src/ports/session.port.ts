import { succeeded } from '@mfa-flow/contract';
import type { Check, Factor, SessionPort } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { readDone } from '../vendor/read.ts';
import type { PendingFactor, SessionState } from '../vendor/session-state.ts';

const kinds = {
  totp: { kind: 'authenticator', delivery: 'none' },
  otp: { kind: 'email', delivery: 'sent' },
  backupCode: { kind: 'recoveryCode', delivery: 'none' },
} as const satisfies Record<PendingFactor['id'], Pick<Factor, 'kind' | 'delivery'>>;

const toFactor = ({ id, digits, destination }: PendingFactor): Factor => ({
  id,
  ...kinds[id],
  // Recovery codes have letters of both cases, and better-auth compares them as they are.
  code: digits === undefined ? { alphabet: 'text' } : { alphabet: 'digits', length: digits },
  can: { challenge: true, setUp: false },
  destinations: destination === undefined ? [] : [destination],
});

function toCheck(state: SessionState): Check {
  if (state.status === 'signedOut') return state;
  const { account, identifierMatches } = state;
  const owner = { account, ...(identifierMatches !== undefined && { identifierMatches }) };
  if (state.status === 'complete') return { status: 'complete', ...owner };
  if (state.factors.length === 0) return { status: 'refused', reason: 'noFactor', ...owner };
  return {
    status: 'factorsRequired',
    factors: state.factors.map(toFactor),
    ...owner,
    ...(state.rememberDeviceMs !== undefined && { rememberDevice: { lastsMs: state.rememberDeviceMs } }),
  };
}

export function createSessionPort({ readState, send, forget }: Context): SessionPort {
  return {
    check: async ({ identifier }, options) => {
      const state = await readState(identifier === undefined ? {} : { identifier }, options);
      if (state.ok) return succeeded(toCheck(state.value));
      const { failure } = state;
      if (failure.code !== 'misconfigured') return state;
      const { raw } = failure;
      return succeeded({ status: 'refused', reason: 'misconfigured', ...(raw && { raw }) });
    },

    signOut: async (_input, options) => {
      // A second step that is pending is no session to better-auth, and would come back once there is none.
      for (const path of ['/mfa-flow/leave', '/sign-out']) {
        const done = await send({ path, read: readDone, changes: true }, options);
        if (!done.ok) return done;
      }
      forget();
      return succeeded();
    },
  };
}
