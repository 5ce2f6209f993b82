import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';
import type { Send } from './vendor/call.ts';
import { readSessionState } from './vendor/session-state.ts';
import type { FactorId, PendingFactor, SessionState } from './vendor/session-state.ts';

/** Shared by all ports. Nothing of it outlives the page: the server knows everything. */
export interface Context {
  readonly send: Send;
  readonly readState: (
    input: { readonly identifier?: string },
    options: CallOptions,
  ) => Promise<Result<SessionState>>;
  /** What the server last said, so that starting a factor needs no read of its own. */
  readonly lastState: () => SessionState | undefined;
  /** From now on somebody else, or nobody, may be signed in. */
  readonly forget: () => void;
  /** The account that was last read: whom a call is meant for. */
  readonly account: () => string | undefined;
}

export function createContext(send: Send): Context {
  let last: SessionState | undefined;
  return {
    send,
    readState: async ({ identifier }, options) => {
      const body = identifier === undefined ? {} : { identifier };
      const state = await send({ path: '/mfa-flow/session', body, read: readSessionState }, options);
      if (state.ok) last = state.value;
      return state;
    },
    lastState: () => last,
    forget: () => {
      last = undefined;
    },
    account: () => (last === undefined || last.status === 'signedOut' ? undefined : last.account.id),
  };
}

/** A factor of a pending sign-in, with the account. Read anew if it is not known. */
export async function pendingFactor(
  { lastState, readState }: Context,
  factorId: string,
  options: CallOptions,
): Promise<Result<{ readonly account: string; readonly factor: PendingFactor }>> {
  const last = lastState();
  const state = last?.status === 'pending' ? succeeded(last) : await readState({}, options);
  if (!state.ok) return state;
  if (state.value.status === 'signedOut') return failed({ code: 'session_ended' });
  if (state.value.status === 'complete') return failed({ code: 'conflict' });
  const factor = state.value.factors.find(({ id }) => id === factorId);
  return factor === undefined
    ? failed({ code: 'factor_gone' })
    : succeeded({ account: state.value.account.id, factor });
}

/** For the server: whom a call is meant for, and whether it finishes a sign-in. */
export const meantFor = (account: string | undefined, pending: boolean) => ({
  mfaFlow: { pending, ...(account !== undefined && { account }) },
});

export const isFactorId = (id: string): id is FactorId =>
  id === 'totp' || id === 'otp' || id === 'backupCode';
