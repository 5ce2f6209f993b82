import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import { verifyAddress } from '../accounts/verify-address.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { isAddress, tidyAddress } from '../accounts/addresses.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { tooSoon } from '../limits/sending-limits.ts';
import { checkSentCode } from '../challenges/sent-codes.ts';
import type { SendCode, SentCode } from '../challenges/sent-codes.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { SentKind, SentFactor } from '../accounts/factor.ts';

/** `factor`: where the code goes, as it was typed. Whether anybody has that address is not said. */
interface StartedSignIn {
  readonly handle: string;
  readonly factor: SentFactor;
}

/** Signing in with a code that is sent to an address on file. */
export interface SignInCodes {
  readonly start: (kind: SentKind, address: string) => Result<StartedSignIn, Failure>;
  /** Older codes stay good, and the handle is the same. */
  readonly resend: (handle: string) => Result<StartedSignIn, Failure>;
  readonly verify: (browser: MemoryBrowser, handle: string, code: string) => Result<undefined, Failure>;
}

interface Attempt {
  readonly factor: SentFactor;
  readonly codes: SentCode[];
  wrong: number;
}

interface Parts {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly send: SendCode;
  readonly name: (prefix: string) => string;
}

/**
 * An address that nobody has, or somebody who is blocked, takes the same path as any other: a code is made, counted and
 * compared, and only the message is missing.
 */
export function createSignInCodes({ settings, accounts, sessions, send, name }: Parts): SignInCodes {
  const attempts = new Map<string, Attempt>();

  const ownerOf = ({ kind, address }: SentFactor): Account | undefined => {
    const account = accounts.byAddress(kind, address);
    return account?.blocked === true ? undefined : account;
  };

  const sendFor = (factor: SentFactor) => {
    const { kind, address } = factor;
    const to = ownerOf(factor)?.[kind];
    return send({ kind, to, countedBy: `sign-in ${kind} ${address.toLowerCase()}` });
  };

  return {
    start(kind, typed) {
      if (!settings.firstFactors.includes(kind)) return failed({ code: 'refused' });
      if (!isAddress(kind, typed)) return failed({ code: 'input_refused', field: 'identifier' });
      const factor = { kind, address: tidyAddress(kind, typed) };
      const sent = sendFor(factor);
      if (!sent.ok) return sent;
      const handle = name('sign-in');
      attempts.set(handle, { factor, codes: [sent.value], wrong: 0 });
      return succeeded({ handle, factor });
    },

    resend(handle) {
      const attempt = attempts.get(handle);
      if (attempt === undefined) return failed({ code: 'restart' });
      const wait = tooSoon(attempt.codes.at(-1)?.sentAt, settings);
      if (wait !== undefined) return failed(wait);
      const sent = sendFor(attempt.factor);
      if (!sent.ok) return sent;
      attempt.codes.push(sent.value);
      return succeeded({ handle, factor: attempt.factor });
    },

    verify(browser, handle, typed) {
      const attempt = attempts.get(handle);
      if (attempt === undefined) return failed({ code: 'restart' });
      const { factor, codes } = attempt;
      const verdict = checkSentCode(codes, typed, settings);
      if (verdict === 'expired') return failed({ code: 'expired_code' });
      const account = ownerOf(factor);
      if (verdict === 'wrong' || account === undefined) {
        const attemptsLeft = settings.limits.wrongCodes - ++attempt.wrong;
        if (attemptsLeft > 0) return failed({ code: 'wrong_code', attemptsLeft });
        attempts.delete(handle);
        return failed({ code: 'restart' });
      }

      attempts.delete(handle);
      sessions.open(browser, account, factor.kind);
      verifyAddress(account, factor, settings);
      return succeeded();
    },
  };
}
