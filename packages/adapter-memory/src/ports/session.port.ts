import { maskEmail, succeeded } from '@mfa-flow/contract';
import type { Check, SessionPort } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Connection } from '../faults/connection.ts';
import type { Server } from '../server.ts';
import type { Session } from '../sessions/sessions.ts';
import { sameIdentifier } from '../accounts/accounts.ts';
import { sameAddress } from '../accounts/addresses.ts';
import { sessionStatusOf } from '../sessions/session-status.ts';
import { FreshProofRequiredError } from '../sessions/step-up.ts';
import { toAccount } from './to-account.ts';
import { toFactor, toNewFactor } from './to-factor.ts';

export function createSessionPort(server: Server, browser: MemoryBrowser, call: Connection): SessionPort {
  return {
    // The backend remembers the first factor by itself, so there is no memo to read.
    check: ({ identifier }, options) =>
      call('session.check', options, () => {
        const session = server.sessions.of(browser);
        return succeeded<Check>(
          session === undefined
            ? { status: 'signedOut' }
            : { ...toCheck(session, server), ...ownerOf(session, identifier) },
        );
      }),

    signOut: (_input, options) =>
      call('session.signOut', options, () => {
        server.sessions.end(browser);
        return succeeded();
      }),

    demandIn: async ({ error }) => (error instanceof FreshProofRequiredError ? error.demand : undefined),
  };
}

function toCheck(session: Session, { settings }: Server): Check {
  const { account } = session;
  const { rememberDevicesMs } = settings;
  const status = sessionStatusOf(session);
  if (status.is === 'complete') return { status: 'complete', account: toAccount(account) };
  if (status.is === 'refused') return { status: 'refused', reason: status.reason };
  if (status.is === 'emailUnverified') {
    const { email } = account;
    return {
      status: 'emailVerificationRequired',
      ...(email !== undefined && { destination: maskEmail('email', email) }),
    };
  }
  return {
    status: 'factorsRequired',
    factors: [
      ...status.factors.map((factor) => toFactor(factor, account, settings)),
      ...status.setUp.map((kind) => toNewFactor(kind, account, settings)),
    ],
    ...(status.progress && { progress: status.progress }),
    ...(rememberDevicesMs !== undefined && { rememberDevice: { lastsMs: rememberDevicesMs } }),
  };
}

const ownerOf = ({ account }: Session, identifier: string | undefined) => ({
  account: toAccount(account),
  ...(identifier !== undefined && { identifierMatches: isIdentifiedBy(account, identifier) }),
});

/** The identifier, or an address that codes to sign in with go to. */
const isIdentifiedBy = ({ identifier, email, phone }: Account, typed: string) =>
  sameIdentifier(typed) === identifier ||
  (email !== undefined && sameAddress('email', email, typed)) ||
  (phone !== undefined && sameAddress('phone', phone, typed));
