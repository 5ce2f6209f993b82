import type { Demand, MfaAdapter } from '@mfa-flow/contract';
import type { EmailDemand, MemoryFactor } from './accounts/account-options.ts';
import type { AuthenticatorCode } from './challenges/authenticator.ts';
import type { MemoryBrowser } from './sessions/browser.ts';
import type { Calls } from './faults/calls.ts';
import type { FirstFactor } from './sessions/first-factor.ts';
import type { Faults } from './faults/faults.ts';
import type { Outbox } from './messages/outbox.ts';
import type { Policy } from './accounts/policy.ts';
import type { StoredFactorKind } from './accounts/factor.ts';

/** What may be changed about an account while it is in use. */
export interface AccountChanges {
  readonly displayName?: string;
  readonly policy?: Policy;
  /** What the switch of the account says. Throws where there is none. */
  readonly protectionOn?: boolean;
  readonly emailVerified?: boolean;
  readonly emailMustBeVerified?: EmailDemand;
  readonly blocked?: boolean;
  readonly passwordResetRequired?: boolean;
}

/** Somebody who is signed in at a browser. */
export interface MemorySession {
  readonly first: FirstFactor;
  /** Whether a second step, or anything else, is still missing. */
  readonly isComplete: boolean;
}

/**
 * The backend as a test or a demo sees it: what the person holds in hand, and what an administrator could do.
 * `account` is an id or an identifier; an unknown one throws.
 */
export interface MemoryBackend {
  /** The messages that the person received. */
  readonly outbox: Outbox;
  /** Which adapter methods were called. */
  readonly calls: Calls;
  /** Makes calls fail. */
  readonly faults: Faults;
  /**
   * What the authenticator app shows now, as if it had scanned a new key as soon as that was made. Throws when the
   * account has no authenticator. Of several it is the newest one that is asked, or the one with this id.
   */
  readonly authenticatorCode: (account: string, factorId?: string) => AuthenticatorCode;
  /** The recovery codes that were not used yet; none is an empty list. */
  readonly recoveryCodes: (account: string) => readonly string[];
  /**
   * What the page of the sign-in providers does: where it sends somebody back to who came with `address`. As this
   * account, for which the address then holds a code; without one, as somebody who declined. Throws for an address
   * that `firstFactor.redirect.start` did not give.
   */
  readonly returnFromProvider: (address: string, account?: string) => string;
  /** Opens a new browser, which several adapters can share. */
  readonly openBrowser: (options?: Partial<MemoryBrowser>) => MemoryBrowser;
  /** The host's own sign-in: begins a session without a call of the adapter. `verified`: factors already proven. */
  readonly signIn: (browser: MemoryBrowser, account: string, verified?: readonly StoredFactorKind[]) => void;
  /** The sessions of the account in all browsers, oldest first. */
  readonly sessionsOf: (account: string) => readonly MemorySession[];
  /** Ends every session of the account, as signing out everywhere would. */
  readonly endSession: (account: string) => void;
  readonly endAllSessions: () => void;
  /** Adds a factor, or sets it up anew. Another authenticator is added where an account may have several. */
  readonly addFactor: (account: string, factor: MemoryFactor) => void;
  readonly removeFactor: (account: string, kind: StoredFactorKind) => void;
  /** Throws for impossible requirements, such as setting up a factor that is not in `enrolment`. */
  readonly updateAccount: (account: string, changes: AccountChanges) => void;
  /**
   * Stands for a guarded call of the host. Rejects with `FreshProofRequiredError` when the last proof is older than
   * `limits.stepUpMs`, and with another error when nobody is signed in completely. `demand`: the factors that count.
   */
  readonly requireFreshProof: (adapter: MfaAdapter, demand?: Demand) => Promise<void>;
}
